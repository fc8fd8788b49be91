import { flagsOf } from "#domain/ownership/judgeTicket";
import { readHistory } from "#domain/ownership/history/readHistory";
import { Policy } from "#domain/ownership/policy";
import { readAudits } from "#domain/tickets/readAudits";
import {
  aPolicy,
  audits,
  set,
  START,
  type Step,
  taken,
  who,
} from "../../support/ownership/history";

const HOUR_MS = 3_600_000;
const backAndForth: readonly Step[] = [
  ...taken,
  [1, who.ann, [set("group_id", who.net), set("assignee_id", null)]],
  [3, who.tom, [set("group_id", who.desk)]],
  [5, who.ann, [set("group_id", who.net)]],
  [7, who.tom, [set("group_id", who.desk)]],
  [9, who.ann, [set("group_id", who.net)]],
];

function textsOf(groupNames?: ReadonlyMap<number, string>) {
  const now = START + 48 * HOUR_MS;
  const all = readAudits(audits(backAndForth)).audits;
  const { open } = readHistory(all, aPolicy(), { now, groupNames });
  const flags = new Map(
    flagsOf(open).map(({ ruleId, text }) => [ruleId.split("-")[0], text] as const),
  );
  return { C9: flags.get("C9"), C10: flags.get("C10") };
}

describe("groups in explanations", () => {
  it("have their names where they are known", () => {
    const { C9, C10 } = textsOf(new Map([[who.net, "Web Operations"]]));

    expect(C9).toMatch(/^It has come back to Web Operations \(/);
    expect(C10).toMatch(/^In the queue of Web Operations since /);
  });

  it("are told by their ids where they are not", () => {
    const { C9, C10 } = textsOf();

    expect(C9).toMatch(/^It has come back to group 501 \(/);
    expect(C10).toMatch(/^In the queue of group 501 since /);
  });

  it("have no names in the policy's file", () => {
    const named = { it_groups: [1], customer_groups: [2], group_names: { 1: "Web Operations" } };

    expect(Policy.safeParse(named).success).toBe(false);
  });
});
