import { useTranslate } from "../i18n/useTranslate";
import { useReader } from "./ReaderContext";
import { sayMoment } from "./sayMoment";
import { useNow } from "./useNow";

/** Says moments within sentences, in the reader's zone. */
export function useSayMoment(): (at: string) => string {
  const t = useTranslate();
  const reader = useReader();
  const now = useNow();
  return (at) => sayMoment(at, now, { ...reader, t });
}
