import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { listWaiting, type WaitingTicket } from "#contract/today";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Chip } from "../ui/Chip";
import { EmptyState } from "../ui/EmptyState";
import { Grid } from "../ui/Grid";
import { Moment } from "../ui/Moment";
import { MoreButton } from "../ui/MoreButton";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Segments } from "../ui/Segments";
import { TicketLink } from "../ui/TicketLink";
import { goTo } from "../ui/useHashRoute";
import { useNow } from "../ui/useNow";
import type { Lacking } from "./lacking";
import { useWaitingFile } from "./useWaitingFile";

const STEP = 50;
const CHOICES = ["nothing", "person", "promise", "word"] as const;

type WaitingListProps = { lacking: Lacking };

/** The people behind a figure. */
export function WaitingList({ lacking }: WaitingListProps) {
  const t = useTranslate();
  const [limit, setLimit] = useState(STEP);
  const answer = useService(listWaiting, { lacking, limit }, { keepsLast: true });
  const file = useWaitingFile(lacking);
  return (
    <>
      <Row>
        <Segments
          label={t("today.show")}
          value={lacking}
          choices={CHOICES.map((value) => ({ value, label: t(`today.lacking.${value}`) }))}
          onChange={(value) => goTo(value === "nothing" ? "/today" : `/today/${value}`)}
        />
        <Button size="small" isBasic disabled={file.isSaving} onClick={file.save}>
          {t("today.csv.save")}
        </Button>
      </Row>
      {file.hasFailed && (
        <div role="alert">
          <Quiet>{t("today.csv.failed")}</Quiet>
        </div>
      )}
      <Answered answer={answer} lines={6}>
        {({ total, tickets }) =>
          tickets.length === 0 ? (
            <EmptyState picture="handshake" title={t("today.none.title")}>
              <p>{t("today.none.text")}</p>
            </EmptyState>
          ) : (
            <>
              <WaitingTable tickets={tickets} />
              <MoreButton
                shown={tickets.length}
                total={total}
                onMore={() => setLimit(Math.min(200, limit + STEP))}
              />
            </>
          )
        }
      </Answered>
    </>
  );
}

function WaitingTable({ tickets }: { tickets: readonly WaitingTicket[] }) {
  const t = useTranslate();
  const now = useNow();
  return (
    <Grid
      caption={t("today.caption")}
      lines={tickets}
      keyOf={({ ticketId }) => ticketId}
      columns={[
        {
          id: "customer",
          head: t("today.column.customer"),
          width: "30%",
          cell: ({ ticketId, subject, requester, organization }) => (
            <>
              <strong>{requester.name}</strong>
              {organization !== null && <Quiet as="span"> {organization}</Quiet>}
              <br />
              <TicketLink ticketId={ticketId}>{subject}</TicketLink>
            </>
          ),
        },
        {
          id: "owner",
          head: t("today.column.owner"),
          cell: ({ owner }) => owner ?? <Chip mood="bad">{t("today.noPerson")}</Chip>,
        },
        {
          id: "next",
          head: t("today.column.next"),
          cell: ({ nextUpdateAt }) => {
            if (nextUpdateAt === null) return <Chip mood="watch">{t("today.noTime")}</Chip>;
            if (Date.parse(nextUpdateAt) > now) return <Moment at={nextUpdateAt} />;
            return (
              <Chip mood="bad">
                <Moment at={nextUpdateAt} />
              </Chip>
            );
          },
        },
        {
          id: "last",
          head: t("today.column.last"),
          cell: ({ lastToldAt }) =>
            lastToldAt === null ? (
              <Chip mood="bad">{t("today.noWord")}</Chip>
            ) : (
              <Moment at={lastToldAt} />
            ),
        },
        {
          id: "group",
          head: t("today.column.group"),
          cell: ({ group }) => group?.name ?? t("today.noGroup"),
        },
      ]}
    />
  );
}
