import type { Issue } from "../issue";
import { account } from "./account";
import { billing } from "./billing";
import { contracts } from "./contracts";
import { lines } from "./lines";
import { noise } from "./noise";
import { numbers } from "./numbers";
import { orders } from "./orders";
import { visits } from "./visits";
import { voices } from "./voices";

/** Every reason to write. Those of weight 0 come through a story of their own. */
export const issues: readonly Issue[] = [
  ...billing,
  ...contracts,
  ...lines,
  ...voices,
  ...orders,
  ...numbers,
  ...account,
  ...visits,
  ...noise,
];
