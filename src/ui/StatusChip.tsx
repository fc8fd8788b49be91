import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "./Chip";

const STATUSES = ["new", "open", "pending", "hold", "solved", "closed"] as const;

type StatusChipProps = { status: string };

/** The status of a ticket in words; a status that we don't know is shown as it came. */
export function StatusChip({ status }: StatusChipProps) {
  const t = useTranslate();
  const known = STATUSES.find((one) => one === status);
  return <Chip>{known === undefined ? status : t(`ui.status.${known}`)}</Chip>;
}
