import { readRequest } from "../../../../desk/workspace/zaf/readRequest";
import { type Reply, requestForApp } from "../../../../desk/workspace/zaf/requestForApp";

const DESK = "http://localhost:4000";
const read = (options: unknown) => readRequest(options, DESK);

const aReply = (given: Partial<Reply> = {}): Reply => ({
  status: 200,
  statusText: "OK",
  headers: { "content-type": "application/json" },
  responseText: '{"a":1}',
  ...given,
});

/** Sends with one reply after the other, and counts. */
async function send(options: unknown, replies: readonly Reply[]) {
  const asked: string[] = [];
  const waited: number[] = [];
  const next = (way: string) => () => {
    asked.push(way);
    const reply = replies[asked.length - 1] ?? replies.at(-1);
    return reply === undefined ? Promise.reject(new Error("offline")) : Promise.resolve(reply);
  };
  const answer = await requestForApp(
    {
      deskOrigin: DESK,
      fromBrowser: next("browser"),
      throughProxy: next("proxy"),
      wait: (ms) => Promise.resolve(void waited.push(ms)),
    },
    options,
  );
  return { answer, asked, waited };
}

describe("readRequest", () => {
  it("takes an address alone", () => {
    expect(read("/api/v2/tickets/1.json")).toMatchObject({
      way: "desk",
      url: `${DESK}/api/v2/tickets/1.json`,
      method: "GET",
      body: null,
    });
  });

  it.each([
    [{ url: "https://a.example/x" }, "proxy"],
    [{ url: "https://a.example/x", cors: true }, "browser"],
    [{ url: "https://a.example/x", cors: true, secure: true }, "proxy"],
    [{ url: `${DESK}/api/v2/users/me.json` }, "desk"],
    [{ url: "//a.example/x" }, "proxy"],
  ])("%j goes by the %s", (options, way) => {
    expect(read(options)?.way).toBe(way);
  });

  it("puts the data of a GET into the address", () => {
    expect(read({ url: "/x?a=1", data: { b: "2 3", c: [4, 5] } })?.url).toBe(
      `${DESK}/x?a=1&b=2+3&c%5B%5D=4&c%5B%5D=5`,
    );
  });

  it("form-encodes a body unless the app says otherwise", () => {
    expect(read({ url: "/x", type: "post", data: { a: 1 } })).toMatchObject({
      method: "POST",
      body: "a=1",
      headers: { "content-type": expect.stringContaining("urlencoded") as unknown },
    });
    expect(
      read({ url: "/x", type: "POST", contentType: "application/json", data: '{"a":1}' }),
    ).toMatchObject({ body: '{"a":1}', headers: { "content-type": "application/json" } });
  });

  it("keeps placeholders readable and loses headers with underscores", () => {
    const request = read({
      url: "https://a.example/{{setting.x}}",
      headers: { A: "b", x_y: "z" },
      secure: true,
    });
    expect(request).toMatchObject({ url: "https://a.example/{{setting.x}}", headers: { a: "b" } });
  });

  it.each([null, 5, {}, { url: "file:///etc/passwd" }, { url: "/x", type: "TRACE" }])(
    "refuses %j",
    (options) => {
      expect(read(options)).toBeNull();
    },
  );

  it("keeps apps away from the desk's own switches", () => {
    expect(read("/desk/clock")).toBeNull();
    expect(read("/api/../desk/clock")).toBeNull();
  });
});

describe("requestForApp", () => {
  it("resolves with the parsed body", async () => {
    const { answer } = await send("/x", [aReply()]);
    expect(answer).toMatchObject({
      ok: true,
      responseArgs: [{ a: 1 }, "success", { status: 200 }],
    });
  });

  it("resolves with everything when the app asks for the complete response", async () => {
    const { answer } = await send({ url: "/x", httpCompleteResponse: true }, [aReply()]);
    expect(answer.responseArgs[0]).toEqual({
      status: 200,
      statusText: "OK",
      headers: { "content-type": "application/json" },
      responseText: '{"a":1}',
      responseJSON: { a: 1 },
    });
  });

  it("rejects with what the app needs to see why", async () => {
    const reply = aReply({
      status: 422,
      statusText: "Unprocessable",
      responseText: '{"error":"x"}',
    });
    const { answer } = await send("/x", [reply]);
    expect(answer).toEqual({
      ok: false,
      responseArgs: [
        {
          status: 422,
          statusText: "Unprocessable",
          responseText: '{"error":"x"}',
          responseJSON: { error: "x" },
        },
        "error",
        "Unprocessable",
      ],
    });
  });

  const busy = aReply({ status: 429, headers: { "retry-after": "3" } });

  it("waits and tries again after a 429", async () => {
    const { answer, asked, waited } = await send("/x", [busy, aReply()]);
    expect([answer.ok, asked.length, waited]).toEqual([true, 2, [3000]]);
  });

  it("gives up after two more tries, or at once when the app said so", async () => {
    expect((await send("/x", [busy])).asked).toHaveLength(3);
    expect((await send({ url: "/x", autoRetry: false }, [busy])).asked).toHaveLength(1);
  });

  it("rejects with status 0 when nobody answers", async () => {
    const { answer } = await send("/x", []);
    expect(answer).toMatchObject({ ok: false, responseArgs: [{ status: 0 }, "error", "error"] });
  });
});
