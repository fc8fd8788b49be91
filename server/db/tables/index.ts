import type { AccountTables } from "./accounts";
import type { ConnectionTables } from "./connections";
import type { CurationTables } from "./curation";
import type { HandoverTables } from "./handovers";
import type { InboxTables } from "./inbox";
import type { MarkTables } from "./marks";
import type { NoticeTables } from "./notices";
import type { OwnershipTables } from "./ownership";
import type { PatternTables } from "./patterns";
import type { PeopleTables } from "./people";
import type { SettingsTables } from "./settings";
import type { TemplateTables } from "./templates";
import type { TicketTables } from "./tickets";
import type { WritingTables } from "./writing";

/** Every table, as the newest migration leaves it. */
export type Tables = AccountTables &
  ConnectionTables &
  InboxTables &
  PeopleTables &
  TicketTables &
  HandoverTables &
  MarkTables &
  NoticeTables &
  OwnershipTables &
  PatternTables &
  CurationTables &
  SettingsTables &
  TemplateTables &
  WritingTables;
