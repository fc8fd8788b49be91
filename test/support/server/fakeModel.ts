import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a model was asked, as its server sees it. */
export type Asked = {
  readonly raw: string;
  readonly authorization: string | undefined;
  readonly material: {
    readonly text: string;
    readonly language: string;
    readonly mayAdd: Readonly<Record<string, string>>;
    readonly refusedBefore?: readonly string[];
  };
};

export type FakeModel = {
  readonly baseUrl: () => string;
  readonly asked: Asked[];
  /** How it answers from now on. */
  behave: (answer: Answer) => void;
};

type Answer = (asked: Asked, response: ServerResponse) => void;

/** A server that speaks as OpenAI's do and answers as a test wants it to. */
export function withFakeModel(): FakeModel {
  const asked: Asked[] = [];
  let answer: Answer = (_, response) => void response.writeHead(500).end();
  const server = createServer((request, response) => {
    let raw = "";
    request.on("data", (chunk: Buffer) => (raw += chunk.toString()));
    request.on("end", () => {
      const { messages } = JSON.parse(raw) as { messages: { role: string; content: string }[] };
      const content = messages.find(({ role }) => role === "user")?.content ?? "{}";
      const one = {
        raw,
        authorization: request.headers.authorization,
        material: JSON.parse(content) as Asked["material"],
      };
      asked.push(one);
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
    asked,
    behave: (next) => {
      asked.length = 0;
      answer = next;
    },
  };
}

/** Answers with a text, as a chat completion. */
export function say(response: ServerResponse, content: string, finish = "stop"): void {
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({
      id: "1",
      object: "chat.completion",
      created: 1,
      model: "fake",
      choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: finish }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    }),
  );
}

/** Answers with a message in the form that was asked for, every sign listed. */
export function write(response: ServerResponse, text: string): void {
  const paragraphs = text
    .split("\n\n")
    .map((paragraph) => ({ text: paragraph, tokens: paragraph.match(/⟦[^⟧]*⟧/g) ?? [] }));
  say(response, JSON.stringify({ paragraphs }));
}
