import type { BulkPreview } from "#contract/bulk";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { TicketLink } from "../ui/TicketLink";
import { Words } from "./Words";

type BulkWhatProps = { preview: BulkPreview; kind: "link" | "unlink" | "tell" };

const REASONS = ["heard", "got", "closed", "linked"] as const;

/** How many, in what words, which ones, and who is left out and why. */
export function BulkWhat({ preview, kind }: BulkWhatProps) {
  const t = useTranslate();
  const { count, words, tickets, left } = preview;
  const rest = count - tickets.length;
  return (
    <Stack $gap={8}>
      <strong>
        {count === 0 ? t("issues.bulk.nothing") : t(`issues.bulk.preview.${kind}`, { count })}
      </strong>
      {words !== null && count > 0 && (
        <>
          <Quiet>{t("issues.bulk.words")}</Quiet>
          <Words>{words}</Words>
        </>
      )}
      {tickets.length > 0 && (
        <Disclosure label={t("issues.bulk.which")}>
          {() => (
            <ul>
              {tickets.map(({ ticketId, subject, customer }) => (
                <li key={ticketId}>
                  {customer} <TicketLink ticketId={ticketId}>{subject}</TicketLink>
                </li>
              ))}
              {rest > 0 && <li>{t("issues.bulk.more", { count: rest })}</li>}
            </ul>
          )}
        </Disclosure>
      )}
      {REASONS.filter((reason) => left[reason] > 0).map((reason) => (
        <Quiet key={reason}>{t(`issues.bulk.left.${reason}`, { count: left[reason] })}</Quiet>
      ))}
    </Stack>
  );
}
