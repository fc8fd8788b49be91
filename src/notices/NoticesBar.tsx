import { Button } from "@zendeskgarden/react-buttons";
import { useEffect, useRef } from "react";
import styled from "styled-components";
import { listNotices, type Notice, putNoticesAway } from "#contract/notices";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import { Disclosure } from "../ui/Disclosure";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { StateLine } from "../ui/StateLine";
import { TicketLink } from "../ui/TicketLink";
import { useSayMoment } from "../ui/useSayMoment";
import { notify } from "../zendesk/notify";
import { useZendesk } from "../zendesk/ZendeskContext";

const ASK_EVERY_MS = 30_000;

/** What I was told of: a line on every page while there is something, and nothing otherwise. */
export function NoticesBar() {
  const t = useTranslate();
  const answer = useService(listNotices, {}, { everyMs: ASK_EVERY_MS });
  const away = useAction(putNoticesAway, { refresh: [listNotices] });
  const notices = answer.status === "answered" ? answer.value : [];
  useTellNew(notices);
  if (notices.length === 0) return null;
  return (
    <StateLine mood="bad" icon="flag">
      <Disclosure label={t("notices.count", { count: notices.length })}>
        {() => (
          <>
            <List>
              {notices.map((notice) => (
                <One
                  key={notice.noticeId}
                  notice={notice}
                  isBusy={away.isRunning}
                  onAway={() => void away.run({ noticeIds: [notice.noticeId] })}
                />
              ))}
            </List>
            {away.problem !== null && <ProblemNote problem={away.problem} />}
          </>
        )}
      </Disclosure>
    </StateLine>
  );
}

type OneProps = { notice: Notice; isBusy: boolean; onAway: () => void };

function One({ notice, isBusy, onAway }: OneProps) {
  const t = useTranslate();
  const say = useSayMoment();
  const { ticket, text, action, step, toldAt } = notice;
  return (
    <li>
      <TicketLink ticketId={ticket.ticketId}>
        {t("notices.who", { name: ticket.requester.name, subject: ticket.subject })}
      </TicketLink>
      <p>{text}</p>
      <Quiet>
        {action} {t(`notices.step.${step}`)} {t("notices.told", { when: say(toldAt) })}
      </Quiet>
      <Button
        size="small"
        isBasic
        disabled={isBusy}
        aria-label={t("notices.awayOne", { name: ticket.requester.name })}
        onClick={onAway}
      >
        {t("notices.away")}
      </Button>
    </li>
  );
}

/** Says once in the help desk itself that something new came, not what was there already. */
function useTellNew(notices: readonly Notice[]): void {
  const t = useTranslate();
  const zaf = useZendesk();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const ids = new Set(notices.map(({ noticeId }) => noticeId));
    const before = known.current;
    known.current = ids;
    if (before === null) return;
    const count = [...ids].filter((id) => !before.has(id)).length;
    // A help desk that does not answer loses only the short notice; the line stands.
    if (count > 0) void notify(zaf, t("notices.new", { count })).catch(() => undefined);
  }, [notices, t, zaf]);
}

const List = styled.ul`
  display: grid;
  gap: 16px;
`;
