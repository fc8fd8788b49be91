import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Part = { readonly type: string; readonly text: string };

/** A request as Anthropic's servers get it. */
export type Sent = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly max_tokens: number;
    readonly temperature?: number;
    readonly system: readonly Part[];
    readonly messages: readonly { readonly role: string; readonly content: readonly Part[] }[];
    readonly tools?: readonly { readonly name: string }[];
  };
  /** The locked text in it. */
  readonly text: string;
};

type Answer = (sent: Sent, response: ServerResponse) => void;

/** A server that speaks as Anthropic's do and answers as a test wants it to. */
export function withFakeAnthropic() {
  const sent: Sent[] = [];
  let answer: Answer = (_, response) => void response.writeHead(500).end();
  const server = createServer((request, response) => {
    let raw = "";
    request.on("data", (chunk: Buffer) => (raw += chunk.toString()));
    request.on("end", () => {
      const body = JSON.parse(raw) as Sent["body"];
      const material = body.messages.at(-1)?.content.at(-1)?.text ?? "{}";
      const { text } = JSON.parse(material) as { text: string };
      const one = { path: request.url ?? "", headers: request.headers, body, text };
      sent.push(one);
      answer(one, response);
    });
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return {
    baseUrl: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    sent,
    behave: (next: Answer) => {
      sent.length = 0;
      answer = next;
    },
  };
}

/** Answers with content in the form of the Messages API. */
export function sayAsAnthropic(
  response: ServerResponse,
  content: readonly unknown[],
  stop = "end_turn",
): void {
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: "fake",
      content,
      stop_reason: stop,
      stop_sequence: null,
      usage: { input_tokens: 1, output_tokens: 1 },
    }),
  );
}

/** Answers with a message in the form that was asked for: as the tool that was offered, or as JSON. */
export function writeAsAnthropic({ body }: Sent, response: ServerResponse, text: string): void {
  const input = {
    paragraphs: text
      .split("\n\n")
      .map((paragraph) => ({ text: paragraph, tokens: paragraph.match(/⟦[^⟧]*⟧/g) ?? [] })),
  };
  const tool = body.tools?.[0]?.name;
  if (tool === undefined) sayAsAnthropic(response, [{ type: "text", text: JSON.stringify(input) }]);
  else
    sayAsAnthropic(response, [{ type: "tool_use", id: "toolu_1", name: tool, input }], "tool_use");
}
