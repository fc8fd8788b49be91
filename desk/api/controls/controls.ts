import type { TimeKeeper } from "../../rules/keepTime";

/** What makes time pass and things happen on the desk. */
export type Controls = {
  readonly timeKeeper: TimeKeeper;
  /** Lets one ordinary thing happen; undefined on desks without a season. */
  readonly happen?: (() => unknown) | undefined;
};
