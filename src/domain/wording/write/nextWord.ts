import type { Act } from "../message";
import { pick } from "../say/pick";
import { sayTime } from "../say/sayTime";
import { ownerName } from "./speaker";
import type { Reading } from "./draft";

/** News that ends the matter needs nobody to look after it. */
const FINAL: ReadonlySet<Act> = new Set(["resolved", "closed", "survey"]);

/** What the owner promises next, or that the owner is there; null when nobody is known to speak. */
export function nextWord(
  reading: Pick<Reading, "context" | "pack" | "seed">,
  act: Act,
): string | null {
  const { context, pack, seed } = reading;
  if (ownerName(context) === null) return null;
  const time = sayTime(context, pack.frame.time);
  if (time === null) return FINAL.has(act) ? null : pick(pack.frame.owned, seed);
  const promises = pack.frame.promises[act] ?? pack.frame.promises["default"] ?? [];
  return pick(promises, seed).replace("{time}", time);
}
