import type { AccountTables } from "./accounts";
import type { ConnectionTables } from "./connections";
import type { InboxTables } from "./inbox";
import type { OwnershipTables } from "./ownership";
import type { PatternTables } from "./patterns";
import type { PeopleTables } from "./people";
import type { SettingsTables } from "./settings";
import type { TemplateTables } from "./templates";
import type { TicketTables } from "./tickets";

/** Every table, as the newest migration leaves it. */
export type Tables = AccountTables &
  ConnectionTables &
  InboxTables &
  PeopleTables &
  TicketTables &
  OwnershipTables &
  PatternTables &
  SettingsTables &
  TemplateTables;
