import type { RulePack } from "../../pack";

const WHY = "Sounds kind and says nothing; name what the person lost, or what they did for us.";

/** False cheer and guesses about the reader. */
export const cheer: RulePack = {
  id: "cheer",
  language: "en",
  rules: [
    {
      id: "presumably",
      phrases: [
        "someone, presumably you",
        "someone ( presumably you )",
        "presumably you",
        "someone , presumably you ,",
        "someone , perhaps you ,",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Someone (presumably you) asked for it.",
          after: "Someone (presumably you) asked for it.",
        },
      ],
    },
    {
      id: "human",
      phrases: [
        "by a human",
        "a human being",
        "a real person",
        "a real human",
        "a human will",
        "an actual person",
      ],
      instead: ["by one of us"],
      forms: {
        "a human being": "one of us",
        "a real person": "one of us",
        "a real human": "one of us",
        "a human will": "one of us will",
        "an actual person": "one of us",
      },
      category: "hollow",
      severity: "medium",
      why: WHY,
      unless: { near: ["rights", "error", "resources", "body"] },
      examples: [
        {
          before: "Your email will be answered by a human.",
          after: "Your email will be answered by one of us.",
        },
      ],
    },
    {
      id: "fun",
      phrases: ["have fun with", "have a wonderful|great|nice|lovely day", "have a nice day"],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [{ before: "Have fun with our app!", after: "Have fun with our app!" }],
    },
    {
      id: "our-apologies",
      phrases: [
        "our sincere? apologies|appologies and|for thank|the you|delay?",
        "please accept our|my sincere|sincerest apologies",
        "we apologize|apologise sincerely",
        "apologies for the delay",
        "we apologize|apologise for the delay",
        "apologize|apologise|sorry for the confusion",
      ],
      instead: ["we are sorry"],
      forms: {
        "apologies for the delay": "sorry for the delay",
        "we apologize for the delay": "we are sorry for the delay",
        "we apologise for the delay": "we are sorry for the delay",
        "apologize for the confusion": "are sorry for the mix-up",
        "sorry for the confusion": "sorry for the mix-up",
        "apologise for the confusion": "are sorry for the mix-up",
      },
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Our sincere apologies and thank you.",
          after: "Our sincere apologies and thank you.",
        },
      ],
    },
    {
      id: "apologize",
      phrases: ["apologize|apologise"],
      instead: ["are sorry"],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "edit",
      examples: [{ before: "We apologize for the delay.", after: "We are sorry for the delay." }],
    },
  ],
};
