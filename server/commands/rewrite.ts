import { Message } from "#domain/wording/message";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import type { Command } from "./command";

/** `unticket rewrite`: notices in, messages from a person out, each with what was found and changed. */
export const rewrite: Command = {
  name: "rewrite",
  summary: "write notices anew, as a person would",
  options: {},
  async run(lines, _options, output) {
    let written = 0;
    for await (const { number, value } of lines) {
      const message = Message.safeParse(value);
      if (!message.success) {
        output.reject(number, reasonOf(message.error));
        continue;
      }
      await output.write(rewriteMessage(message.data, [], everyLanguage));
      written += 1;
    }
    output.progress(`${written} messages`);
  },
};

function reasonOf(error: { issues: readonly { path: PropertyKey[]; message: string }[] }): string {
  return error.issues
    .map(({ path, message }) => `${path.length === 0 ? "line" : path.join(".")}: ${message}`)
    .join("; ");
}
