import { Button } from "@zendeskgarden/react-buttons";
import type { AffectedPerson, Incident } from "#contract/incidents";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Grid } from "../ui/Grid";
import { Moment } from "../ui/Moment";
import { offerFile } from "../ui/offerFile";
import { Row } from "../ui/Row";
import { sayAge } from "../ui/sayAge";
import { Stack } from "../ui/Stack";
import { TicketLink } from "../ui/TicketLink";
import { toCsv } from "../ui/toCsv";

const HOUR_MS = 3_600_000;

/** Who is hit, those first who have heard nothing, the longest waiting on top. */
export function IncidentPeople({ incident }: { incident: Incident }) {
  const t = useTranslate();
  const { people } = incident;
  const silence = ({ silentHours }: AffectedPerson) =>
    silentHours === 0 ? t("issues.incident.over") : sayAge(silentHours * HOUR_MS, t);
  const heads = (["customer", "organization", "since", "told", "silent", "promise"] as const).map(
    (column) => t(`issues.incident.column.${column}`),
  );
  const save = () => {
    const lines = people.map((one) => [
      one.name,
      one.organization ?? t("patterns.noOrganization"),
      one.firstAt,
      one.toldAt ?? t("issues.incident.never"),
      one.silentHours,
      one.promisedAt ?? "",
    ]);
    offerFile(`${t("issues.list.file")}-${incident.patternId}.csv`, toCsv(heads, lines));
  };
  return (
    <Stack $gap={8}>
      <Row>
        <Button size="small" onClick={save}>
          {t("issues.incident.csv")}
        </Button>
      </Row>
      <Grid
        caption={t("issues.incident.people", { count: people.length })}
        lines={people}
        keyOf={({ id }) => id}
        columns={[
          {
            id: "customer",
            head: heads[0] ?? "",
            cell: ({ name, ticketId }) => <TicketLink ticketId={ticketId}>{name}</TicketLink>,
          },
          {
            id: "organization",
            head: heads[1] ?? "",
            cell: ({ organization }) => organization ?? t("patterns.noOrganization"),
          },
          { id: "since", head: heads[2] ?? "", cell: ({ firstAt }) => <Moment at={firstAt} /> },
          {
            id: "told",
            head: heads[3] ?? "",
            cell: ({ toldAt }) =>
              toldAt === null ? (
                <Chip mood="bad">{t("issues.incident.never")}</Chip>
              ) : (
                <Moment at={toldAt} />
              ),
          },
          { id: "silent", head: heads[4] ?? "", cell: silence },
          {
            id: "promise",
            head: heads[5] ?? "",
            cell: ({ promisedAt, isPromiseBroken }) => (
              <Row $gap={4}>
                {promisedAt === null ? t("issues.incident.noPromise") : <Moment at={promisedAt} />}
                {isPromiseBroken && <Chip mood="bad">{t("issues.incident.broken")}</Chip>}
              </Row>
            ),
          },
        ]}
      />
    </Stack>
  );
}
