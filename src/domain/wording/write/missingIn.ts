import type { Act, RewriteContext, VerifyProblem } from "../message";
import type { LanguagePack } from "../pack";
import type { TextView } from "../view/textView";
import { customerName, ownerName } from "./speaker";

/** News that ends the matter needs no next word. */
const FINAL: readonly Act[] = ["resolved", "closed", "survey"];
const TIME = /[\uE008-\uE00B]/;

/** What a reader would still want to know and only the writer can say. */
export function missingIn(
  view: TextView,
  context: RewriteContext,
  act: Act,
  pack: LanguagePack,
): VerifyProblem[] {
  const speaks = new RegExp(pack.frame.someone, "u").test(view.masked);
  return [
    ...(ownerName(context) === null && !speaks
      ? [{ type: "nobody-named", detail: "say who looks after this customer" }]
      : []),
    ...(context.nextUpdateAt === undefined && !TIME.test(view.masked) && !FINAL.includes(act)
      ? [{ type: "no-time", detail: "say when there will be news" }]
      : []),
    ...(customerName(context) === null && !/\uE000/.test(view.masked.slice(0, 80))
      ? [{ type: "no-customer-name", detail: "greet the customer by name" }]
      : []),
  ];
}
