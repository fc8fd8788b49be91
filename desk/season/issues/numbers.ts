import type { Issue } from "../issue";

/** Cards and numbers of mobile phones. */
export const numbers: readonly Issue[] = [
  {
    key: "sim-activation",
    weight: 5,
    group: "care",
    engineers: "network",
    tags: ["mobile", "sim"],
    subjects: [
      "SIM card not working",
      "Activate my SIM",
      "New SIM: no network",
      "eSIM code doesn't work",
    ],
    says: [
      "I put the new SIM in and the phone says no network.",
      "The eSIM code can't be scanned, it says already used.",
      "Since I changed the SIM I can't make calls.",
    ],
    details: [
      "The old card stopped this morning.",
      "The number is {phone}.",
      "I restarted the phone four times.",
    ],
    asks: ["What are the last four digits on the card?"],
    answers: [
      "The card wasn't switched on. It is now; please restart the phone once.",
      "I've sent a fresh eSIM code to this address. It can be scanned once, so please do it on the right phone.",
    ],
    notes: [
      "HLR profile stuck in pending. Re-triggered provisioning.",
      "eSIM profile state 'released' not 'available', regenerated in SM-DP+.",
    ],
  },
  {
    key: "number-port",
    weight: 4,
    group: "care",
    engineers: "network",
    tags: ["mobile", "porting"],
    subjects: [
      "Keep my old number",
      "Number not transferred",
      "Porting {phone}",
      "Two numbers now",
    ],
    says: [
      "My old number {phone} should have moved to you on {date}, but it still rings at the old company.",
      "I want to keep my number when I come to you.",
      "Half of my callers reach me, the others hear that the number doesn't exist.",
    ],
    details: ["My old provider says that it is all done.", "It's my business number."],
    asks: ["Is the name on the old contract written exactly like here?"],
    answers: [
      "Your number {phone} moves on {date}, early in the morning. Until then the old card works as before.",
      "The move was stuck because of a middle name. It is through now; please call me on it to try.",
    ],
    notes: [
      "Port-in rejected by donor, reason code 4. Resubmitted with corrected name.",
      "Routing not updated in NPDB, raised with clearing house.",
    ],
  },
];
