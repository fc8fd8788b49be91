import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InputLine } from "../../../server/commands/command";
import { group } from "../../../server/commands/group";
import { textsAbout } from "../../support/patterns/troubles";

type Answer = { id: number | string; issue: string | null; theme: string | null };

async function run(values: readonly unknown[], options: Record<string, string | true> = {}) {
  const written: Answer[] = [];
  const rejected: number[] = [];
  async function* lines(): AsyncGenerator<InputLine> {
    for (const [at, value] of values.entries()) {
      yield await Promise.resolve({ number: at + 1, value });
    }
  }
  await group.run(lines(), options, {
    write: (value) => Promise.resolve(void written.push(value as Answer)),
    reject: (line) => rejected.push(line),
    progress: () => undefined,
  });
  return { written, rejected };
}

const TICKETS = (["visit", "serial", "invoice"] as const).flatMap((trouble, kind) =>
  textsAbout(trouble, 20).map((description, at) => ({
    id: kind * 100 + at,
    description,
    created_at: `2026-03-0${kind + 1}T10:00:00Z`,
  })),
);

describe("unticket group", () => {
  it("answers each ticket in its order and reports lines that are none", async () => {
    const { written, rejected } = await run([...TICKETS, { id: 1 }, 7]);

    expect(written.map(({ id }) => id)).toEqual(TICKETS.map(({ id }) => id));
    expect(rejected).toEqual([61, 62]);
    const issues = new Set(
      written.map(({ id, issue }) => `${Math.floor(Number(id) / 100)} ${issue ?? ""}`),
    );
    const alone = new Set(written.map(({ issue }) => issue));
    expect(issues.size).toBe(alone.size);
  }, 60_000);

  it("describes the issues in a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "unticket-group-"));
    const file = join(folder, "patterns.jsonl");

    await run(TICKETS, { patterns: file });

    const [first] = (await readFile(file, "utf8")).trim().split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({
      issue: expect.stringMatching(/^issue-\d+$/) as string,
      label: expect.stringMatching(/\w/) as string,
      phrases: expect.any(Array) as string[],
      size: expect.any(Number) as number,
      firstSeen: expect.stringMatching(/^2026-03-0/) as string,
      examples: expect.any(Array) as number[],
    });
    await rm(folder, { recursive: true });
  }, 60_000);

  it("answers online before it reads on", async () => {
    const seen: string[] = [];
    async function* lines(): AsyncGenerator<InputLine> {
      for (const [at, value] of TICKETS.slice(0, 5).entries()) {
        seen.push(`read ${at}`);
        yield await Promise.resolve({ number: at + 1, value });
      }
    }
    await group.run(
      lines(),
      { online: true },
      {
        write: () => Promise.resolve(void seen.push("answered")),
        reject: () => undefined,
        progress: () => undefined,
      },
    );

    expect(seen.slice(0, 4)).toEqual(["read 0", "answered", "read 1", "answered"]);
  }, 60_000);
});
