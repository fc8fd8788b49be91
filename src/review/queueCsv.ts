import type { ReviewItem } from "#contract/review";
import type { Translate } from "../i18n/translate";
import { sayAge } from "../ui/sayAge";
import { toCsv } from "../ui/toCsv";
import { ruleKey } from "./ruleKey";

/** The queue as a file, one line a flag, in the words and the order of the screen. */
export function queueCsv(items: readonly ReviewItem[], t: Translate, now: number): string {
  const heads = [
    t("review.csv.ticket"),
    t("review.csv.subject"),
    t("review.csv.customer"),
    t("review.csv.organization"),
    t("review.group"),
    t("review.level"),
    t("review.rule"),
    t("review.csv.text"),
    t("review.csv.since"),
    t("review.csv.age"),
    t("review.csv.decision"),
    t("review.csv.reason"),
    t("review.csv.decidedBy"),
    t("review.csv.dispute"),
  ];
  const lines = items.map(({ flag, ticket, decision, dispute }) => [
    Number(ticket.ticketId),
    ticket.subject,
    ticket.requester.name,
    ticket.organization ?? "",
    ticket.group?.name ?? "",
    t(`ui.level.${flag.level}`),
    t(ruleKey(flag.ruleId)),
    flag.text,
    flag.since,
    sayAge(now - Date.parse(flag.since), t),
    decision === null ? "" : t(`review.verdict.${decision.verdict}`),
    decision?.reason ?? "",
    decision?.by ?? "",
    dispute?.reason ?? "",
  ]);
  return toCsv(heads, lines);
}
