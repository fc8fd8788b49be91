import type { Issue } from "../issue";
import { account } from "./account";
import { billing } from "./billing";
import { lines } from "./lines";
import { noise } from "./noise";
import { orders } from "./orders";
import { visits } from "./visits";

/** Every reason to write. Those of weight 0 come through a story of their own. */
export const issues: readonly Issue[] = [
  ...billing,
  ...lines,
  ...orders,
  ...account,
  ...visits,
  ...noise,
];
