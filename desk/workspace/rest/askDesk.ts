import type { z } from "zod";

type Wish = { method?: "GET" | "POST" | "PUT" | "DELETE"; body?: unknown };

/** An answer that is not what was asked for, with words for the person at the screen. */
export class DeskFailure extends Error {
  override readonly name = "DeskFailure";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const WITHIN_MS = 15_000;

/**
 * Asks the desk's server and checks the answer.
 *
 * @throws {DeskFailure} When the server says no, can't be reached or answers something else.
 */
export async function askDesk<Shape extends z.ZodType>(
  shape: Shape,
  path: string,
  wish: Wish = {},
): Promise<z.infer<Shape>> {
  const response = await send(path, wish);
  const text = await response.text();
  const body = parse(text);
  if (!response.ok) throw new DeskFailure(response.status, explain(body, response.status));
  const answer = shape.safeParse(body);
  if (answer.success) return answer.data;
  throw new DeskFailure(response.status, `The desk gave an unexpected answer to ${path}.`);
}

async function send(path: string, { method = "GET", body }: Wish): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      signal: AbortSignal.timeout(WITHIN_MS),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
  } catch {
    throw new DeskFailure(0, "The practice desk can't be reached. Is it still running?");
  }
}

function parse(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Zendesk has four shapes of errors; the most telling words of any of them. */
function explain(body: unknown, status: number): string {
  const said = [
    wordAt(body, ["details"]),
    wordAt(body, ["description"]),
    wordAt(body, ["error", "message"]),
    wordAt(body, ["errors", "0", "detail"]),
    wordAt(body, ["error"]),
  ].find((words) => words !== null);
  return said ?? `The desk answered with status ${status}.`;
}

function wordAt(body: unknown, path: readonly string[]): string | null {
  const found = path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    body,
  );
  return typeof found === "string" && found !== "" ? found : null;
}
