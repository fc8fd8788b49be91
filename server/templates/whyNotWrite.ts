import type { AccountTransaction } from "../db/inAccount";
import type { ItemVerdict } from "./compareItem";
import { whyNotApply } from "./decisions";
import { whyNotRollBack } from "./planRun";
import { findPolicy } from "./policy";
import type { ItemRow, RunRow } from "./runs";
import { findStandings } from "./standings";
import { isSameWords, proposedWords } from "./states";

/** Why a text may not be written any more, although the check had nothing against it; null when it may. */
export async function whyNotWrite(
  tx: AccountTransaction,
  { run_id, kind }: RunRow,
  item: ItemRow,
): Promise<ItemVerdict | null> {
  const run = await tx
    .selectFrom("template_runs")
    .select("state")
    .where("run_id", "=", run_id)
    .forUpdate()
    .executeTakeFirst();
  if (run?.state !== "writing") return { state: "cancelled" };
  const [standing] = await findStandings(tx, [item.key]);
  if (standing === undefined) return { state: "gone", detail: "This text is not there any more." };
  const why =
    kind === "apply" ? whyNotApply(standing, await findPolicy(tx)) : whyNotRollBack(standing);
  if (why !== null) return { state: "refused", detail: why };
  const words =
    kind === "apply" ? proposedWords(standing) : (standing.change?.words_before ?? null);
  const isSame =
    words !== null && item.words_after !== null && isSameWords(words, item.words_after);
  return isSame
    ? null
    : { state: "refused", detail: "The proposal was changed after the check. Check it again." };
}
