import type { EvalRow } from "../evalRow";
import { actRows } from "./wording/acts";
import { faultRows } from "./wording/faults";
import { languageRows } from "./wording/languages";
import { hasNotices, type Notice, readRows } from "./wording/notices";
import { CONTEXT, rewriteRows } from "./wording/rewrites";
import { spanRows } from "./wording/spans";

/** W1 to W5, W7 to W10 and W13 on the collected notices; `--failing` prints the examples that fail. */
export async function evaluate(): Promise<EvalRow[]> {
  if (!hasNotices()) {
    console.error("the collected notices are not on this machine; nothing is measured");
    return [];
  }
  const failing = process.argv.includes("--failing")
    ? (text: string) => {
        console.error(text);
      }
    : () => undefined;
  const notices = readRows<Notice>("corpus_dev.jsonl").filter(
    ({ audience }) => audience === "customer",
  );
  const english = notices.filter(({ lang }) => lang === "en");
  return [
    ...spanRows(failing),
    ...(await rewriteRows(english, failing)),
    ...(await faultRows(english, CONTEXT, failing)),
    ...actRows(english, failing),
    ...languageRows(notices, failing),
  ];
}
