import { teams } from "../company";
import { GROUP_IDS } from "../ids";
import { is, type SeasonRule } from "./rule";

/** Which team a new ticket belongs to is told by the form that it came through. */
export const routing: readonly SeasonRule[] = teams.map(({ key, name }) => ({
  title: `Route to ${name}`,
  active: true,
  all: [
    is("update_type", "Create"),
    { field: "current_tags", operator: "includes", value: `team_${key}` },
    is("group_id", ""),
  ],
  actions: [{ field: "group_id", value: String(GROUP_IDS[key]) }],
}));
