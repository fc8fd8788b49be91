/** The names that patterns of moves use in German. */
export const words: Readonly<Record<string, string>> = {
  FACT: "(?:[\uE000\uE003-\uE00F]\uE0FF*)",
  REF: "(?:(?:mit der |unter der |mit )?(?:nummer|nr\\.?|id|ticketnummer|ticket-nummer|vorgangsnummer|referenz)? ?:? ?[\\[(\"'«<#]*(?<ref>{FACT}(?:[-–/:#. ]{0,2}{FACT})*)[\\])\"'»>]*)",
  OBJ: "(?:(?:support|service|helpdesk)[- ]?)?(?:ticket|anfrage|anliegen|vorgang|nachricht|e-?mail|fall|meldung|mitteilung|frage|serviceanfrage)",
  YOUR: "(?:ihre|ihr|das|die|der|diese|dieses|dieser|ein|eine)(?: neue| neues)?",
  SOON: "(?:schnellstmöglich|so (?:schnell|bald) wie möglich|in kürze|umgehend|zeitnah|baldmöglichst|schnellstens|demnächst)",
  US: "(?:(?:ein(?:er|e|en)?|unser(?:e|er|em|en)?|der|die|dem|den|das|einem) )?(?:(?:zuständige[nr]?|support|service|kundenservice|verantwortliche[nr]?|unserer|unseres|it)[- ]?)*(?:team|teams|mitarbeiter(?:in)?(?: unseres teams)?|bearbeiter(?:in)?|agent(?:en|in)?|fachabteilung|abteilung|kundenservice|kundendienst|support|kollegen|experten|wir|uns)",
  LINK: '[<("]*(?<link>{FACT})[>)"]*',
  JOINT: "(?:\\s*,?\\s*und\\s+|\\s*[,;:–—]\\s+)",
  LEAD: "(?:(?:hiermit\\s+|wir\\s+(?:möchten|teilen)\\s+(?:sie|ihnen)\\s+(?:darüber\\s+informieren|mit|informieren)\\s*,\\s*dass\\s+|bitte\\s+beachten\\s+sie\\s*,?\\s*dass\\s+)*)",
};
