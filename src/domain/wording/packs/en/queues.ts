import type { RulePack } from "../../pack";

const WHY =
  "Says where it lies in our house; people want to know who looks after them and what happens next.";

/** Queues, where our work waits. */
export const queues: RulePack = {
  id: "queues",
  language: "en",
  rules: [
    {
      id: "queue",
      phrases: ["in|into|to our|the|a work|support|ticket|service|l1|l2? queue", "queue"],
      instead: ["with the team that works on it"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: {
        near: [
          "print",
          "printer",
          "playback",
          "music",
          "traffic",
          "airport",
          "kafka",
          "message",
          "phone",
        ],
      },
      only: "finding",
      examples: [
        { before: "We have put it into a support queue.", after: "We have put it into a list." },
      ],
    },
    {
      id: "queue-put-in",
      phrases: [
        "has been placed|put in|into our|the|a work|support|ticket|service|processing? queue",
        "has been placed|put in|into the|a queue of our|the support|service? department|team|desk",
        "has been added to our|the|a work|support|ticket|service|processing? queue",
      ],
      instead: ["has reached us"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["print", "printer", "playback", "music", "kafka"] },
      examples: [
        {
          before: "Your order has been placed in the queue.",
          after: "Your order has reached us.",
        },
      ],
    },
    {
      id: "queue-in",
      phrases: [
        "is|are|been placed|put|now? in|into our|the|a work|support|ticket|service|processing? queue",
        "been added to our|the work|support|ticket? queue",
        "added to our|the work|support|ticket|processing? queue",
        "added to|placed in the|our queue",
      ],
      instead: ["waiting for its turn"],
      forms: { "is in our queue": "is waiting for its turn" },
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: { near: ["print", "printer", "playback", "music", "kafka"] },
      examples: [
        { before: "Your request is in our queue.", after: "Your request is waiting for its turn." },
      ],
    },
    {
      id: "queue-name",
      phrases: ["queue", "support queue", "work queue"],
      instead: ["list"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      unless: {
        near: ["print", "printer", "playback", "music", "traffic", "airport", "kafka", "phone"],
      },
      examples: [{ before: "The queue is long.", after: "The list is long." }],
    },
    {
      id: "queued",
      phrases: ["is|are|was|were|been|still|now queued"],
      instead: ["is waiting its turn"],
      forms: {
        "are queued": "are waiting their turn",
        "was queued": "was waiting its turn",
        "were queued": "were waiting their turn",
        "been queued": "been put in line",
        "still queued": "still waiting its turn",
        "now queued": "now waiting its turn",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["print", "printer", "playback", "music", "kafka", "phone", "email"] },
      examples: [{ before: "It is queued.", after: "It is waiting its turn." }],
    },
  ],
};
