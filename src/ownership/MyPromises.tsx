import styled from "styled-components";
import { listMyPromises } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Chip } from "../ui/Chip";
import { Disclosure } from "../ui/Disclosure";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { TicketLink } from "../ui/TicketLink";
import { useNow } from "../ui/useNow";

type MyPromisesProps = { isOpenAtFirst?: boolean };

/** What I told customers I would do, soonest first. */
export function MyPromises({ isOpenAtFirst = false }: MyPromisesProps) {
  const t = useTranslate();
  const answer = useService(listMyPromises, {}, { everyMs: 120_000 });
  const now = useNow();
  const count = answer.status === "answered" ? answer.value.length : 0;
  return (
    <Disclosure
      isOpenAtFirst={isOpenAtFirst}
      label={
        answer.status === "answered"
          ? t("ownership.promises", { count })
          : t("ownership.promisesOfMine")
      }
    >
      {() => (
        <Answered answer={answer}>
          {(promises) =>
            promises.length === 0 ? (
              <Quiet>{t("ownership.noPromises")}</Quiet>
            ) : (
              <List>
                {promises.map(({ ticket, promise }) => (
                  <li key={`${ticket.ticketId}-${promise.auditId}`}>
                    <TicketLink ticketId={ticket.ticketId}>
                      {t("ownership.promiseTo", { name: ticket.requester.name })}
                    </TicketLink>{" "}
                    <Chip mood={Date.parse(promise.dueAt) < now ? "bad" : "calm"}>
                      <Moment at={promise.dueAt} />
                    </Chip>
                    <Quiet>“{promise.text}”</Quiet>
                  </li>
                ))}
              </List>
            )
          }
        </Answered>
      )}
    </Disclosure>
  );
}

const List = styled.ul`
  display: grid;
  gap: 10px;
`;
