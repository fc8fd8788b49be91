import { z } from "zod";
import { AccessRefused, Problem } from "../../errors";
import type { Reply } from "./transport";

const Said = z.union([
  z.object({ error: z.object({ title: z.string().default(""), message: z.string() }) }),
  z.object({ error: z.string(), description: z.string().optional() }),
  z.object({ error: z.string(), error_description: z.string().optional() }),
  z.object({ errors: z.array(z.object({ title: z.string(), detail: z.string().optional() })) }),
]);

/** What Zendesk said went wrong, from any of the four shapes in which it says so. */
export function saidBy(reply: Pick<Reply, "json" | "status">): string {
  const said = Said.safeParse(reply.json);
  if (!said.success) return `status ${reply.status}`;
  const { data } = said;
  if ("errors" in data) return data.errors.map(({ title, detail }) => detail ?? title).join("; ");
  if (typeof data.error === "object") return `${data.error.title}: ${data.error.message}`;
  const more = "description" in data ? data.description : undefined;
  return more === undefined ? data.error : `${data.error}: ${more}`;
}

/**
 * The problem behind an answer of Zendesk that is no success. What Zendesk said goes to the log
 * as the cause; the message says what a person can do.
 */
export function problemOf(reply: Reply): Problem {
  const cause = new Error(`Zendesk: ${saidBy(reply).slice(0, 500)}`);
  const { status } = reply;
  if (status === 401) {
    return new Problem(
      "not_connected",
      "Zendesk does not accept our access any more. An admin has to connect it again.",
      { cause },
    );
  }
  if (status === 403) {
    return new AccessRefused(
      "not_connected",
      "Zendesk does not allow this with the access we have. An admin has to connect it again.",
      { cause },
    );
  }
  if (status === 404) return new Problem("not_found", "Zendesk does not know this.", { cause });
  if (status === 409) {
    return new Problem("conflict", "Somebody changed this in Zendesk just now.", { cause });
  }
  if (status === 429) {
    return new Problem("helpdesk_unavailable", "Zendesk asks us to wait a little.", { cause });
  }
  if (status === 422 || status === 400) {
    return new Problem("conflict", "Zendesk does not accept this change.", { cause });
  }
  return new Problem("helpdesk_unavailable", "Zendesk does not answer as it should.", { cause });
}
