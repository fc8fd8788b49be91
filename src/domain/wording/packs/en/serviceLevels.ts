import type { RulePack } from "../../pack";

const WHY =
  "Says where it lies in our house; people want to know who looks after them and what happens next.";

/** Service levels, which are ours to watch. */
export const serviceLevels: RulePack = {
  id: "serviceLevels",
  language: "en",
  rules: [
    {
      id: "sla-breach",
      phrases: ["sla breach|violation"],
      instead: ["missed promise"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "There was an SLA breach.", after: "There was a missed promise." }],
    },
    {
      id: "sla",
      phrases: [
        "sla",
        "slas",
        "service level agreement",
        "service level agreements",
        "service level",
      ],
      instead: ["the time we work to"],
      forms: { slas: "the times we work to", "service level agreements": "the times we work to" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["contract", "clause"] },
      examples: [{ before: "See SLA for more.", after: "See the time we work to for more." }],
    },
    {
      id: "sla-our",
      phrases: [
        "our|the|your|agreed sla|slas",
        "our|the|your|agreed service level agreement|agreements",
        "our|the service levels",
      ],
      instead: ["the time we work to"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "Our SLA is 8 hours.", after: "The time we work to is 8 hours." }],
    },
    {
      id: "sla-within",
      phrases: [
        "within|in|according|per to? our|the|your|agreed? sla|slas",
        "within|as per our|the|your|agreed? service level agreement|agreements",
        "as per our|the sla",
      ],
      instead: ["within the time we work to"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        { before: "We answer within our SLA.", after: "We answer within the time we work to." },
      ],
    },
  ],
};
