import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { useReader } from "../ui/ReaderContext";
import { Stack } from "../ui/Stack";
import { TicketLink } from "../ui/TicketLink";
import { useNow } from "../ui/useNow";
import { type MyPromise, type PromiseGroup, promiseGroups } from "./promiseGroups";

type PromiseListProps = { promises: readonly MyPromise[]; headingLevel?: 2 | 3 };

const MOODS = { overdue: "bad", today: "watch", later: "calm" } as const;

/** To whom I promised a word, by when, and in which words: what is late first, then today's. */
export function PromiseList({ promises, headingLevel = 3 }: PromiseListProps) {
  const t = useTranslate();
  const { timeZone } = useReader();
  const now = useNow();
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <Stack $gap={20}>
      {promiseGroups(promises, now, timeZone).map((group) => (
        <Group key={group.name}>
          <Heading>{t(`ownership.promiseGroup.${group.name}`)}</Heading>
          <Promises group={group} />
        </Group>
      ))}
    </Stack>
  );
}

function Promises({ group }: { group: PromiseGroup }) {
  const t = useTranslate();
  return (
    <List>
      {group.promises.map(({ ticket, promise }) => (
        <li key={`${ticket.ticketId}-${promise.auditId}`}>
          <TicketLink ticketId={ticket.ticketId}>
            {t("ownership.promiseTo", { name: ticket.requester.name })}
          </TicketLink>{" "}
          <Chip mood={MOODS[group.name]}>
            <Moment at={promise.dueAt} />
          </Chip>
          <Quiet>{ticket.subject}</Quiet>
          <Quiet>“{promise.text}”</Quiet>
        </li>
      ))}
    </List>
  );
}

const Group = styled.section`
  h2,
  h3 {
    margin-bottom: 8px;
    font-size: 14px;
    font-weight: 600;
  }
`;

const List = styled.ul`
  display: grid;
  gap: 12px;
`;
