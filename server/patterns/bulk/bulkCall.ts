import type { AccountTransaction } from "../../db/inAccount";
import type { CallOptions, HelpDesk } from "../../helpdesks/helpDesk";

/** What a step of the work has at hand. */
export type BulkCall = {
  readonly helpDesk: HelpDesk;
  readonly options: CallOptions;
  readonly now: () => Date;
  readonly inAccount: <T>(run: (tx: AccountTransaction) => Promise<T>) => Promise<T>;
};
