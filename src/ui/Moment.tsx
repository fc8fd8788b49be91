import { useTranslate } from "../i18n/useTranslate";
import { useReader } from "./ReaderContext";
import { sayMoment } from "./sayMoment";
import { useNow } from "./useNow";

type MomentProps = { at: string };

/** A moment in the reader's own zone and words. */
export function Moment({ at }: MomentProps) {
  const t = useTranslate();
  const reader = useReader();
  const now = useNow();
  return <time dateTime={at}>{sayMoment(at, now, { ...reader, t })}</time>;
}
