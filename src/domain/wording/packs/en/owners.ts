import type { RulePack } from "../../pack";

const WHY =
  "Says where it lies in our house; people want to know who looks after them and what happens next.";

/** Who owns, is assigned, gets it next. */
export const owners: RulePack = {
  id: "owners",
  language: "en",
  rules: [
    {
      id: "owner-changed",
      phrases: [
        "the owner of your|this|the? ticket|case|request|incident has changed",
        "the? owner of your|the|this? ticket|case",
        "your? new? ticket|case owner",
        "change of owner",
        "owner has changed",
      ],
      instead: ["the person who looks after this"],
      forms: {
        "the owner of your ticket has changed": "somebody else looks after this now",
        "the owner of ticket has changed": "somebody else looks after this now",
        "owner has changed": "somebody else looks after this now",
        "change of owner": "somebody else looks after this now",
        "the owner of the ticket has changed": "somebody else looks after this now",
        "the owner of this ticket has changed": "somebody else looks after this now",
        "the owner of your case has changed": "somebody else looks after this now",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "The owner of your ticket has changed.",
          after: "Somebody else looks after this now.",
        },
      ],
    },
    {
      id: "assigned-to",
      phrases: [
        "been|be|is|was now|currently|automatically? assigned|reassigned|allocated|routed to",
        "been|be|is|was now|currently|automatically? re assigned to",
      ],
      instead: ["been passed to"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["seat", "seats", "room", "teacher"] },
      only: "finding",
      examples: [
        { before: "It has been assigned to Maya.", after: "It has been assigned to Maya." },
      ],
    },
    {
      id: "assigned-bare",
      phrases: ["been|be|is|was assigned|reassigned"],
      instead: ["been passed on"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: {
        near: ["seat", "seats", "room", "teacher"],
        after: ["a", "an", "the", "number", "id"],
      },
      only: "finding",
      examples: [{ before: "It has been assigned.", after: "It has been assigned." }],
    },
    {
      id: "unassigned",
      phrases: ["unassigned"],
      instead: ["waiting for somebody"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [{ before: "It is unassigned.", after: "It is unassigned." }],
    },
    {
      id: "transferred-to",
      phrases: [
        "been|be|is|was|being transferred|routed|redirected|forwarded to the|our|a|another relevant|appropriate|responsible|concerned|correct|right|billing|technical|support|sales|it? team|department|group|queue|person",
        "been|be|is|was|being re routed to the|our|a|another relevant|appropriate|responsible|concerned|correct|right|billing|technical|support|sales|it? team|department|group|queue|person",
        "transferred to # team|group|department|queue",
      ],
      instead: ["passed to the right people"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["money", "payment", "amount", "bank", "funds"] },
      only: "finding",
      examples: [
        {
          before: "It has been transferred to the appropriate team.",
          after: "It has been transferred to the right people.",
        },
      ],
    },
    {
      id: "reassign",
      phrases: ["reassign|reassigned|reassignment", "re assigned"],
      instead: ["pass on"],
      forms: { reassigned: "passed on", reassignment: "change", "re assigned": "passed on" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "We will reassign it.", after: "We will pass on it." }],
    },
  ],
};
