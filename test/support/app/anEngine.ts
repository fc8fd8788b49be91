import type { Message, Rewrite } from "#domain/wording/message";
import type { Engine } from "../../../src/wording/engine";

type Parts = { rewrite?: (message: Message) => Partial<Rewrite>; engine?: Partial<Engine> };

/** Rules of wording that find the word "ticket" and write "message" instead. */
export function anEngine({ rewrite, engine }: Parts = {}): Engine {
  return {
    rewriteMessage: (message) => {
      const start = message.body.indexOf("ticket");
      const body = message.body.replace("ticket", "message");
      return {
        lang: "en",
        act: "other",
        findings:
          start === -1
            ? []
            : [
                {
                  in: "body",
                  start,
                  end: start + 6,
                  text: "ticket",
                  category: "internal-term",
                  ruleId: "ticket",
                  severity: "high",
                  why: "Customers write messages.",
                  instead: ["message"],
                },
              ],
        body,
        written: body === message.body ? "unchanged" : "edited",
        changes: [],
        problems: [],
        grade: { before: 9, after: 5 },
        ...rewrite?.(message),
      };
    },
    writeFromNote: ({ note }) => ({
      lang: "en",
      act: "other",
      findings: [],
      body: note.replace("ticket", "message"),
      written: "composed",
      changes: [],
      problems: [],
      grade: { before: 9, after: 5 },
      leftOut: ["ticket"],
    }),
    writeSpecialMessage: ({ kind, context, successor }) => ({
      lang: "en",
      body: `${kind} for ${context.customer?.firstName ?? "?"} by ${successor ?? context.owner?.name ?? "?"} ${context.nextUpdateAt ?? ""}`,
      problems: [],
    }),
    checkBeforeSend: () => [],
    findFacts: () => [],
    verifyRewrite: () => ({ accepted: true, problems: [] }),
    draftLanguage: (_, locale) => locale?.slice(0, 2).toLowerCase() ?? "en",
    ...engine,
  };
}
