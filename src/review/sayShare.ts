import type { Estimate } from "#contract/quality";
import type { Translate } from "../i18n/translate";

const percent = (share: number): number => Math.round(share * 100);

/** "84 % (70 to 92 %)": a share with the range in which the true one lies. */
export const sayShare = ({ share, low, high }: Estimate, t: Translate): string =>
  t("review.quality.share", {
    share: percent(share),
    low: percent(low),
    high: percent(high),
  });
