import type { RulePack } from "../../pack";

const WHY =
  "Names how we file what people tell us. They wrote a message, asked a question or have a problem.";

/** Numbers that people are told to keep and quote. */
export const numbers: RulePack = {
  id: "numbers",
  language: "en",
  rules: [
    {
      id: "subject-tag",
      phrases: [
        "include|keep|quote|leave|retain|mention|put the string # in the subject line",
        "include the string",
        "include the following string",
        "include|keep|quote|leave|retain|mention the|your|this? ticket|case|reference|request|tracking? id|number|reference|code in the|your email? subject line?",
        "include|keep|quote|leave|retain|mention # in the|your|all email? subject line?",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Please include the string 4711 in the subject line.",
          after: "Please include the words 4711 in the subject line.",
        },
      ],
    },
    {
      id: "subject-line",
      phrases: [
        "do not change|alter|modify|edit|remove the subject line?",
        "don't change|alter|modify|edit the subject line?",
        "quote|mention|use|cite this|your|the ticket|case|reference|request id|number|reference",
        "please quote|refer to|use|keep this|the number",
        "quote this reference",
        "keep this number",
        "quote the above",
        "for your records",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Please do not change the subject line.",
          after: "Please do not change the subject line.",
        },
      ],
    },
    {
      id: "id-assigned",
      phrases: [
        "assigned an? id|identifier|number|reference of?",
        "assigned the? following? ticket|case|reference|request|id|incident id|number|reference|#",
        "assigned ticket|case|incident|id|number|reference|#",
        "assigned the number",
        "allocated a|the reference|case? number?",
        "given the reference|number",
        "given a|the unique reference|number",
        "tracking number for this|your|the ticket|request|issue|case",
        "unique reference|identifier|id number?",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        { before: "It was assigned the number 4711.", after: "It was assigned the number 4711." },
      ],
    },
    {
      id: "number-lead",
      phrases: [
        "ticket|case|incident|inc|request|sr|issue # has|was|is",
        "support ticket|case|request # has|was|is",
      ],
      instead: [],
      category: "number-as-identity",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [{ before: "Ticket 4711 has news.", after: "Message 4711 has news." }],
    },
  ],
};
