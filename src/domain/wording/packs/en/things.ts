import type { Things } from "../../pack";

/** How English speaks of the matter that a customer wrote about. */
export const things: Things = {
  message: "your message",
  matter: "this",
  about: " about “{about}”",
  phrase: "your {thing}",
  generic:
    "(?:new|my|the|support|service|help ?desk|customer|trouble|open|online|web|technical|general|it|ticket|case|message|request|incident|issue|inquiry|enquiry|query|question|e-?mail|mail|report|problem|complaint|submission|follow-?up|follow up|reply|response|correspondence|task|matter|contact|form|assistance|help|for) ",
  owns: "(?:order|booking|reservation|invoice|policy|subscription|appointment|delivery|parcel|shipment|package|contract|repair|flight|transaction|payment|account)",
  plain: [
    [
      "^(?:(?:support|service|customer|help ?desk|helpdesk|online|web|trouble) )*(?:ticket|case|incident|e-?mail|submission|correspondence|follow[- ]?up|issue|message|query|inquiry|enquiry|task|request|question)s? (?:regarding|about|concerning|on|re|titled|entitled) ",
      "message about ",
    ],
    ["(?<= )(?:regarding|concerning)(?= )", "about"],
    ["\\b(?:inquiry|enquiry|query)$", "question"],
    ["\\b(?:ticket|case)$", "request"],
    ["\\bincident$", "problem"],
  ],
  again: "it",
};
