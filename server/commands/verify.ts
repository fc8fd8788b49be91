import { z } from "zod";
import { Format } from "#domain/wording/message";
import { everyPlain } from "#domain/wording/verify/lexicon/everyPlain";
import { readPlainWords } from "#domain/wording/verify/lexicon/plainWords";
import { verifyRewrite } from "#domain/wording/verify/verifyRewrite";
import type { Command } from "./command";
import { reasonOf } from "./reasonOf";

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  format: Format,
  template: z.boolean().optional(),
  source: z.string(),
  candidate: z.string(),
  context: z.record(z.string(), z.unknown()).nullish(),
});

/** `unticket verify`: judges whether candidates say what their sources say. */
export const verify: Command = {
  name: "verify",
  summary: "judge rewrites: {id, format, template?, source, candidate, context?}",
  options: {},
  async run(lines, _options, output) {
    readPlainWords(everyPlain);
    let judged = 0;
    let accepted = 0;
    for await (const { number, value } of lines) {
      const line = Line.safeParse(value);
      if (!line.success) {
        output.reject(number, reasonOf(line.error));
        continue;
      }
      const { id, format, template = false, source, candidate, context } = line.data;
      const verdict = verifyRewrite({ format, template, source, candidate, context });
      judged += 1;
      accepted += verdict.accepted ? 1 : 0;
      await output.write({ id, ...verdict });
    }
    output.progress(`${judged} judged, ${accepted} accepted`);
  },
};
