import type { Logger } from "pino";
import type { Database } from "./db/openDatabase";
import type { HelpDesk } from "./helpdesks/helpDesk";
import type { JobNames, Wake } from "./jobs/job";
import type { Sealer } from "./secrets/sealer";
import type { ServiceSettings } from "./settings";

/** The parts that routes and jobs are built from. Tests give their own clock and help desk. */
export type Service = {
  readonly settings: ServiceSettings;
  readonly db: Database;
  readonly sealer: Sealer;
  readonly log: Logger;
  readonly now: () => Date;
  /** The help desk's time, by which tickets are judged: `now`, unless a practice desk's clock was moved. */
  readonly deskNow: () => Date;
  /** When a moment of the help desk's clock comes in real time; due times are stored in that. */
  readonly realTimeOf: (deskTime: number) => Date;
  /** Starts a job of an account soon; see `jobs/job`. */
  readonly wake: Wake;
  /** The help desk of an account. Throws `not_connected` when its admin has not connected it. */
  readonly helpDesk: (accountId: number) => Promise<HelpDesk>;
  /** Lets go of a help desk whose tokens were replaced or forgotten. */
  readonly forgetHelpDesk: (accountId: number) => void;
  readonly jobs: JobNames;
};
