import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import type { Notice } from "#contract/notices";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { TicketLink } from "../ui/TicketLink";
import { useSayMoment } from "../ui/useSayMoment";

type NoticeListProps = {
  notices: readonly Notice[];
  isBusy: boolean;
  onAway: (noticeIds: string[]) => void;
};

/** What I was told of: whom it is about, why, what would help, and why I am told. */
export function NoticeList({ notices, isBusy, onAway }: NoticeListProps) {
  return (
    <List>
      {notices.map((notice) => (
        <One
          key={notice.noticeId}
          notice={notice}
          isBusy={isBusy}
          onAway={() => onAway([notice.noticeId])}
        />
      ))}
    </List>
  );
}

type OneProps = { notice: Notice; isBusy: boolean; onAway: () => void };

function One({ notice, isBusy, onAway }: OneProps) {
  const t = useTranslate();
  const say = useSayMoment();
  const { ticket, text, action, step, toldAt, round } = notice;
  return (
    <li>
      <TicketLink ticketId={ticket.ticketId}>
        {t("notices.who", { name: ticket.requester.name, subject: ticket.subject })}
      </TicketLink>
      <p>{text}</p>
      <Quiet>
        {action} {t(`notices.step.${step}`)}{" "}
        {t(round === 0 ? "notices.told" : "notices.toldAgain", { when: say(toldAt) })}
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

const List = styled.ul`
  display: grid;
  gap: 16px;
`;
