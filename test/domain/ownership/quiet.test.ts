import { aPolicy, later } from "../../support/ownership/history";
import { judgeAll } from "./judge";
import { quiet } from "./quiet";
import { quietMore } from "./quietMore";
import { quietRare } from "./quietRare";

describe("what must not be flagged", () => {
  it.each([...quiet, ...quietMore, ...quietRare])(
    "leaves alone: $name",
    ({ audits, at, policy, not, history = true }) => {
      const judged = judgeAll(audits, aPolicy(policy), { at: later(at), history });

      const raised = judged
        .flatMap(({ flags }) => flags)
        .filter(({ ruleId }) => not?.includes(ruleId.split("-")[0] ?? "") ?? true);
      expect(raised).toEqual([]);
    },
  );
});
