import type { InputLine } from "../../../server/commands/command";
import { verify } from "../../../server/commands/verify";

async function run(values: readonly unknown[]) {
  const written: unknown[] = [];
  const rejected: [number, string][] = [];
  async function* lines(): AsyncGenerator<InputLine> {
    for (const [index, value] of values.entries())
      yield await Promise.resolve({ number: index + 1, value });
  }
  await verify.run(
    lines(),
    {},
    {
      write: (value) => Promise.resolve(void written.push(value)),
      reject: (line, reason) => rejected.push([line, reason]),
      progress: () => undefined,
    },
  );
  return { written, rejected };
}

describe("unticket verify", () => {
  it("answers with the id and the verdict", async () => {
    const { written } = await run([
      { id: "a", format: "text", source: "Order 12 was sent.", candidate: "Order 12 was sent." },
      {
        id: 7,
        format: "text",
        source: "Order 12 was sent.",
        candidate: "Order 13 was sent.",
        context: null,
      },
    ]);

    expect(written).toEqual([
      { id: "a", accepted: true, problems: [] },
      expect.objectContaining({ id: 7, accepted: false }),
    ]);
  });

  it("takes whatever the context says for known", async () => {
    const line = {
      id: "a",
      format: "text",
      source: "We have your message.",
      candidate: "We have your message.\n\nMaya",
    };
    const { written } = await run([line, { ...line, id: "b", context: { owner_name: "Maya" } }]);

    expect(written).toEqual([
      expect.objectContaining({ id: "a", accepted: false }),
      { id: "b", accepted: true, problems: [] },
    ]);
  });

  it("reports lines that do not fit with their numbers and goes on", async () => {
    const { written, rejected } = await run([
      { id: "a", format: "pdf", source: "x" },
      { id: "b", format: "html", source: "x", candidate: "x" },
    ]);

    expect(written).toHaveLength(1);
    expect(rejected).toEqual([[1, expect.stringMatching(/format: .*candidate: /)]]);
  });
});
