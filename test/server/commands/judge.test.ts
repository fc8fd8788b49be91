import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Judgement } from "#domain/ownership/judgement";
import { type InputLine, UsageError } from "../../../server/commands/command";
import { judge } from "../../../server/commands/judge";
import {
  audits,
  later,
  ownedInIt,
  says,
  type Step,
  taken,
  who,
} from "../../support/ownership/history";

const folder = mkdtempSync(join(tmpdir(), "unticket-judge-"));
afterAll(() => rmSync(folder, { recursive: true }));

const POLICY = { it_groups: [who.net], customer_groups: [who.desk] };

async function run(
  values: readonly unknown[],
  options: Record<string, string | true> = {},
  policy: unknown = POLICY,
) {
  const file = join(folder, "policy.json");
  writeFileSync(file, typeof policy === "string" ? policy : JSON.stringify(policy));
  const written: Judgement[] = [];
  const rejected: [number, string][] = [];
  const said: string[] = [];
  async function* lines(): AsyncGenerator<InputLine> {
    for (const [index, value] of values.entries())
      yield await Promise.resolve({ number: index + 1, value });
  }
  await judge.run(
    lines(),
    { policy: file, ...options },
    {
      write: (value) => Promise.resolve(void written.push(value as Judgement)),
      reject: (line, reason) => rejected.push([line, reason]),
      progress: (text) => void said.push(text),
    },
  );
  return { written, rejected, said };
}

const silent: readonly Step[] = [
  ...taken,
  [1, who.ann, [{ type: "Change", field_name: "group_id", value: String(who.net) }]],
];

describe("unticket judge", () => {
  it("counts what came twice and what it does not know, and judges as if neither were there", async () => {
    const usual = audits(silent, 7);
    const odd = { ...usual[1], events: [...(usual[1]?.events ?? []), { type: "Teleported" }, {}] };

    const plain = await run(usual, { at: later(6) });
    const strange = await run([usual[0], odd, usual[2], usual[2]], { at: later(6) });

    expect(strange.written).toEqual(plain.written);
    expect(plain.said).toEqual([]);
    expect(strange.said).toEqual([
      "audits that came more than once and count once: 1",
      "events of unknown kinds change nothing: Teleported 1, (no type) 1",
    ]);
  });

  it("answers per ticket, in the order of ids, whatever the order of the audits", async () => {
    const all = [...audits(silent, 7, 1), ...audits(ownedInIt, 3, 100)];

    const straight = await run(all, { at: later(6) });
    const mixed = await run([...all].reverse().concat(all.slice(0, 2)), { at: later(6) });

    expect(straight.written.map(({ ticket_id }) => ticket_id)).toEqual([3, 7]);
    expect(mixed.written).toEqual(straight.written);
  });

  it("takes whole answers of the API", async () => {
    const { written, rejected } = await run([{ audits: audits(silent) }], { at: later(6) });

    expect(rejected).toEqual([]);
    expect(written).toMatchObject([
      { ticket_id: 1, handoffs: 1, returns: 0, bounces: 0, reopens: 0 },
    ]);
  });

  it("judges at the newest audit when it is told no time", async () => {
    const { written } = await run(audits([...silent, [30, who.cat, [says(who.cat, "Hello?")]]]));

    expect(written[0]?.flags.map(({ ruleId }) => ruleId)).toContain("C1-no-owner");
  });

  it("does not read what happened after the time asked for", async () => {
    const { written } = await run(audits(silent), { at: later(0.5) });

    expect(written).toMatchObject([{ handoffs: 0, flags: [] }]);
  });

  it("tells cleared flags with --history only", async () => {
    const steps: readonly Step[] = [
      ...silent,
      [
        9,
        who.ann,
        [
          says(who.ann, "Still on it, Cat."),
          { type: "Change", field_name: "group_id", value: String(who.desk) },
        ],
      ],
    ];

    const now = await run(audits(steps), { at: later(10) });
    const ever = await run(audits(steps), { at: later(10), history: true });

    expect(now.written[0]?.flags).toEqual([]);
    expect(ever.written[0]?.flags.find(({ ruleId }) => ruleId.startsWith("C2"))).toMatchObject({
      level: "amber",
      since: later(5),
      clearedAt: later(9),
    });
  });

  it("names the lines that it cannot read, and goes on", async () => {
    const { written, rejected } = await run(
      [{ id: 1 }, 5, { id: 2, ticket_id: 1, created_at: "soon", events: [] }, ...audits(taken)],
      { at: later(1) },
    );

    expect(rejected.map(([line]) => line)).toEqual([1, 2, 3]);
    expect(written).toHaveLength(1);
  });

  it.each([
    { about: "an unknown key", policy: { ...POLICY, threshold: {} }, says: /threshold/ },
    { about: "a missing group list", policy: { it_groups: [1] }, says: /customer_groups/ },
    {
      about: "a day that ends before it begins",
      policy: {
        ...POLICY,
        calendar: { timeZone: "UTC", hours: { mon: [["17:00", "09:00"]] }, holidays: [] },
      },
      says: /opens before/,
    },
    {
      about: "a time zone that is none",
      policy: { ...POLICY, calendar: { timeZone: "Mars", hours: {}, holidays: [] } },
      says: /time zone/,
    },
    { about: "something that is not JSON", policy: "{", says: /JSON/ },
  ])("refuses a policy with $about", async ({ policy, says: message }) => {
    await expect(run([], {}, policy)).rejects.toThrow(message);
  });

  it("refuses a time that is none, and a call without a policy", async () => {
    await expect(run([], { at: "tomorrow" })).rejects.toThrow(UsageError);
    await expect(
      judge.run(
        (async function* () {})(),
        {},
        { write: () => Promise.resolve(), reject: () => undefined, progress: () => undefined },
      ),
    ).rejects.toThrow(/--policy/);
  });
});
