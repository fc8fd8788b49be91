import { audit } from "../../../server/commands/audit";
import type { InputLine } from "../../../server/commands/command";
import { aContent, aMail, aTrigger } from "../../support/templates";

describe("unticket audit", () => {
  it("writes a row for each text for customers and reports what cannot be read", async () => {
    const written: unknown[] = [];
    const rejected: number[] = [];
    const values: unknown[] = [
      { triggers: [aTrigger([aMail("Your ticket was logged."), aMail("no", "assignee_id")])] },
      { nothing: 1 },
      aContent(),
    ];
    async function* lines(): AsyncGenerator<InputLine> {
      for (const [index, value] of values.entries())
        yield await Promise.resolve({ number: index + 1, value });
    }

    await audit.run(
      lines(),
      {},
      {
        write: (value) => Promise.resolve(void written.push(value)),
        reject: (line) => rejected.push(line),
        progress: () => undefined,
      },
    );

    expect(rejected).toEqual([2]);
    expect(written).toEqual([
      expect.objectContaining({
        type: "trigger",
        id: 11,
        body: "Your ticket was logged.",
        score: expect.any(Number),
        findings: expect.any(Array),
      }),
      expect.objectContaining({ type: "dynamic_content", id: 41, locale: "en-US" }),
    ]);
  });
});
