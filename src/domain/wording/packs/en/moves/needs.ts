import type { Move } from "../../../pack";

const WHY = "Asks for the thing itself, as one would at a counter.";
const ASK =
  "(?:(?:please|kindly) (?:provide|send|supply|give|attach|upload|forward|submit|share|respond with|reply with|come back with|answer with)(?: us)?(?: with)?|(?:we|i) (?:still )?(?:need|require|ask for)(?: you to (?:provide|send))?) ";

/** What the customer is asked for. */
export const needs: readonly Move[] = [
  {
    id: "need-one",
    place: "main",
    act: "pending",
    needs: [
      "provide",
      "send",
      "supply",
      "give",
      "attach",
      "upload",
      "forward",
      "respond",
      "reply",
      "share",
      "submit",
      "need",
      "require",
    ],
    patterns: [
      `${ASK}(?<f1>(?:an? |the |your )(?!(?:following|additional|further|more|required|requested)\\b)(?!same|reply|survey|feedback|rating)(?:(?!\\b(?:and|or|if|when|by|before|within|so|to|in order|as well as|via|through|using|who|which|that)\\b)[a-z' ]){4,70})`,
    ],
    covers: ["waiting-for-you", "waiting", "paper-missing"],
    we: ["to carry on we need one thing from you: {1}"],
    i: ["to carry on I need one thing from you: {1}"],
    why: WHY,
    examples: [
      {
        before: "Please provide a photo of the label.",
        after: "To carry on we need one thing from you: a photo of the label.",
      },
    ],
  },
];
