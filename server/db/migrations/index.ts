import type { Migration } from "kysely";
import { accounts } from "./0001_accounts";
import { connections } from "./0002_connections";
import { inbox } from "./0003_inbox";
import { people } from "./0004_people";
import { tickets } from "./0005_tickets";
import { settings } from "./0006_settings";
import { patterns } from "./0007_patterns";
import { templates } from "./0008_templates";
import { ownership } from "./0009_ownership";
import { handovers } from "./0010_handovers";
import { curation } from "./0011_curation";
import { templateRuns } from "./0012_template_runs";
import { writing } from "./0013_writing";
import { incidents } from "./0014_incidents";
import { patternCounts } from "./0015_pattern_counts";
import { notices } from "./0016_notices";
import { personRequests } from "./0017_person_requests";
import { marks } from "./0018_marks";
import { digests } from "./0019_digests";
import { markRules } from "./0021_mark_rules";
import { patternOrder } from "./0022_pattern_order";
import { patternDays } from "./0023_pattern_days";
import { patternMeanings } from "./0020_pattern_meanings";

/**
 * Every step of the schema, in the order of its number; a step that was released is never edited.
 *
 * To add one: write `000N_<noun>.ts` with a `Migration`, call `protectTable` for each new table,
 * describe the table in `tables/<noun>.ts`, and list both.
 */
export const migrations: Record<string, Migration> = {
  "0001_accounts": accounts,
  "0002_connections": connections,
  "0003_inbox": inbox,
  "0004_people": people,
  "0005_tickets": tickets,
  "0006_settings": settings,
  "0007_patterns": patterns,
  "0008_templates": templates,
  "0009_ownership": ownership,
  "0010_handovers": handovers,
  "0011_curation": curation,
  "0012_template_runs": templateRuns,
  "0013_writing": writing,
  "0014_incidents": incidents,
  "0015_pattern_counts": patternCounts,
  "0016_notices": notices,
  "0017_person_requests": personRequests,
  "0018_marks": marks,
  "0019_digests": digests,
  "0020_pattern_meanings": patternMeanings,
  "0021_mark_rules": markRules,
  "0022_pattern_order": patternOrder,
  "0023_pattern_days": patternDays,
};
