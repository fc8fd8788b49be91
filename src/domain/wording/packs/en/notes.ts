import type { NoteRules } from "../../note/noteRules";
import { statements } from "../../note/statements";

/** Notes among colleagues in English. */
export const notes: NoteRules = {
  statements,
  hedge:
    /\b(?:not|no|never|cannot|without|if|unless|until|once|when|after that|maybe|might|could|should be|probably|pending|tbd|tbc|todo|wip|to be|will be|hasn|haven|isn|won|wasn|didn|doesn|don|can)\b(?!-)|\?/,
  relative: /\b(?:today|tomorrow|tonight|yesterday|now|morning|afternoon|evening|eod|cob)\b/i,
  when: { time: "at {when}", date: "on {when}", weekday: "on {when}" },
  news: {
    person: "I have news for you.",
    firm: "We have news for you.",
    personAbout: "I have news about {about}.",
    firmAbout: "We have news about {about}.",
  },
  none: {
    person: "I have no news yet.",
    firm: "We have no news yet.",
    personAbout: "I have no news yet about {about}.",
    firmAbout: "We have no news yet about {about}.",
  },
  things: {
    order: "your order",
    booking: "your booking",
    reservation: "your reservation",
    invoice: "your invoice",
    shipment: "your shipment",
    parcel: "your parcel",
    claim: "your claim",
    policy: "your policy",
    subscription: "your subscription",
    appointment: "your appointment",
    delivery: "your delivery",
    repair: "your repair",
    contract: "your contract",
  },
  quote: "“{subject}”",
};
