import { z } from "zod";
import { Problem } from "../../../server/errors";
import { createAllowance, secondsToWait } from "../../../server/helpdesks/zendesk/allowance";
import { createClient } from "../../../server/helpdesks/zendesk/client";
import { saidBy } from "../../../server/helpdesks/zendesk/problemOf";
import type { Call, Reply } from "../../../server/helpdesks/zendesk/transport";

const Answer = z.object({ value: z.number() });
const get = { method: "GET", path: "/api/v2/value" } as const;

const aReply = (
  status: number,
  json: unknown = {},
  headers: Record<string, string> = {},
): Reply => ({
  status,
  json,
  headers,
  text: "",
});

/** A client that is answered from a list; what it sent is kept. */
function answeredBy(...replies: (Reply | Error)[]) {
  const calls: Call[] = [];
  const tokens = ["first", "second", "third"];
  let used = 0;
  const client = createClient(
    (call) => {
      calls.push(call);
      const reply = replies[Math.min(calls.length, replies.length) - 1];
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply ?? aReply(500));
    },
    {
      token: () => Promise.resolve(tokens[used] ?? ""),
      refresh: () => Promise.resolve(tokens[(used += 1)] ?? ""),
    },
  );
  return { client, calls };
}

const away = () => new Problem("helpdesk_unavailable", "Away.");

describe("createClient", () => {
  it("answers with what was asked for and nothing else", async () => {
    const { client } = answeredBy(aReply(200, { value: 1, secret: 2 }));

    expect(await client.read(Answer, get)).toEqual({ value: 1 });
  });

  it("refuses an answer of another shape", async () => {
    const { client } = answeredBy(aReply(200, { value: "one" }));

    await expect(client.read(Answer, get)).rejects.toMatchObject({ code: "helpdesk_unavailable" });
  });

  it("tries again what may pass, with the token of a refresh where it was refused", async () => {
    const { client, calls } = answeredBy(
      aReply(502),
      away(),
      aReply(401),
      aReply(200, { value: 3 }),
    );

    expect(await client.read(Answer, get)).toEqual({ value: 3 });
    expect(calls.map(({ headers }) => headers?.["authorization"])).toEqual([
      "Bearer first",
      "Bearer first",
      "Bearer first",
      "Bearer second",
    ]);
  });

  it("gives up after four tries", async () => {
    const { client, calls } = answeredBy(aReply(503));

    await expect(client.read(Answer, get)).rejects.toMatchObject({ code: "helpdesk_unavailable" });
    expect(calls).toHaveLength(4);
  });

  it("never sends a write twice whose answer was lost", async () => {
    const { client, calls } = answeredBy(away());

    await expect(client.read(Answer, { ...get, method: "PUT" })).rejects.toThrow();
    expect(calls).toHaveLength(1);
  });

  it.each([
    [400, "conflict"],
    [401, "not_connected"],
    [403, "not_connected"],
    [404, "not_found"],
    [409, "conflict"],
    [422, "conflict"],
  ])("makes of status %i the problem %s", async (status, code) => {
    const { client } = answeredBy(aReply(status));

    await expect(client.read(Answer, get)).rejects.toMatchObject({ code });
  });

  it("answers null for what is not there, where that may be", async () => {
    expect(await answeredBy(aReply(404)).client.find(Answer, get)).toBeNull();
  });
});

describe("saidBy", () => {
  it.each([
    [
      { error: "RecordInvalid", description: "Subject is missing" },
      "RecordInvalid: Subject is missing",
    ],
    [{ error: { title: "Forbidden", message: "No access" } }, "Forbidden: No access"],
    [{ errors: [{ code: "X", title: "Bad", detail: "worse" }] }, "worse"],
    [{ error: "Couldn't authenticate you" }, "Couldn't authenticate you"],
    ["<html>", "status 500"],
    [undefined, "status 500"],
  ])("reads %j", (json, said) => {
    expect(saidBy({ json, status: 500 })).toBe(said);
  });
});

describe("createAllowance", () => {
  const headers = (left: number, reset = 60) => ({
    "x-rate-limit": "100",
    "x-rate-limit-remaining": String(left),
    "ratelimit-reset": String(reset),
  });

  it("keeps back forty parts of a hundred from background work, and nothing from people", async () => {
    const allowance = createAllowance(() => 0);
    allowance.learn(200, headers(40));

    await allowance.take("people");
    await expect(allowance.take("background")).rejects.toMatchObject({
      name: "Later",
      seconds: 60,
    });
  });

  it("lets nobody through while a 429 lasts", async () => {
    let now = 0;
    const allowance = createAllowance(() => now);
    allowance.learn(429, { "retry-after": "30" });

    await expect(allowance.take("people")).rejects.toMatchObject({ name: "Later", seconds: 30 });
    now = 30_001;
    await allowance.take("people");
  });

  it("goes on when the minute is over", async () => {
    let now = 0;
    const allowance = createAllowance(() => now);
    allowance.learn(200, headers(0, 10));
    now = 10_001;

    await allowance.take("background");
  });
});

describe("secondsToWait", () => {
  const now = new Date("2026-03-04T10:00:00Z");
  it.each([
    ["30", 30],
    ["0", 0],
    ["Wed, 04 Mar 2026 10:00:20 GMT", 20],
    ["Wed, 04 Mar 2026 09:00:00 GMT", 5],
    ["99999999", 3600],
    ["soon", 5],
    [undefined, 5],
  ])("reads %j as %i", (header, seconds) => {
    expect(secondsToWait(header, now)).toBe(seconds);
  });
});
