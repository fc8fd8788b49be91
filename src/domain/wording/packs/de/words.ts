/** The names that patterns of moves use in German. */
export const words: Readonly<Record<string, string>> = {
  FACT: "(?:[\uE000\uE003-\uE00F]\uE0FF*)",
  REF: "(?:(?:mit der |unter der |mit )?(?:nummer|nr\\.?|id|ticketnummer|ticket-nummer|vorgangsnummer|referenz)? ?:? ?[\\[(\"'«<#]*(?<ref>{NUMBER}(?:[-–/:#. ]{0,2}{NUMBER})*)[\\])\"'»>]*)",
  OBJ: "(?:(?:support|service|helpdesk)[- ]?)?(?:ticket|anfrage|anliegen|vorgang|nachricht|e-?mail|fall|meldung|mitteilung|frage|serviceanfrage)",
  YOUR: "(?:ihre|ihr|das|die|der|diese|dieses|dieser|ein|eine)(?: neue| neues)?",
  SOON: "(?:schnellstmöglich|so (?:schnell|bald) wie möglich|in kürze|umgehend|zeitnah|baldmöglichst|schnellstens|demnächst)",
  US: "(?:(?:ein(?:er|e|en)?|unser(?:e|er|em|en)?|der|die|dem|den|das|einem) )?(?:(?:zuständige[nr]?|support|service|kundenservice|verantwortliche[nr]?|unserer|unseres|it)[- ]?)*(?:team|teams|mitarbeiter(?:in)?(?: unseres teams)?|bearbeiter(?:in)?|agent(?:en|in)?|fachabteilung|abteilung|kundenservice|kundendienst|support|kollegen|experten|wir|uns)",
  LINK: '[<("]*(?<link>{FACT})[>)"]*',
  JOINT: "(?:\\s*,?\\s*und\\s+|\\s*[,;:–—]\\s+)",
  LEAD: "(?:(?:(?:sehr\\s+geehrte[rsn]?|liebe[rs]?)\\s+[a-zäöüß/ ]{3,40}[,!:]\\s+|hiermit\\s+|wir\\s+(?:möchten|teilen)\\s+(?:sie|ihnen)\\s+(?:darüber\\s+informieren|mit|informieren)\\s*,\\s*dass\\s+|bitte\\s+beachten\\s+sie\\s*,?\\s*dass\\s+)*)",
  NUMBER: "(?:[\uE000\uE005\uE00C-\uE00F]\uE0FF*)",
  SPAN: "(?:[\uE00B]\uE0FF*)",
  MOMENT:
    "(?:[\uE008-\uE00A]\uE0FF*(?:(?:,| um| bis| und| zwischen| von| -| –)* [\uE008-\uE00A]\uE0FF*)*(?: uhr)?)",
  HEAD: "(?:[a-zäöüß-]*(?:anfrage|anliegen|antrag|ticket|vorgang|nachricht|e-?mail|meldung|mitteilung|frage|bestellung|reklamation|beschwerde|buchung|reservierung|auftrag|bewerbung|retoure|rücksendung|erstattung|lieferung|sendung|termin|kündigung|hinweis|rückmeldung|feedback|fall|schreiben|formular))",
  THING:
    '(?<thing>(?:ihre|ihr|diese[rs]?|die|der|das) (?:neue |letzte |obige )?{HEAD}(?: (?:zu|zum|zur|wegen|bezüglich|vom|über|auf|für|mit)(?: (?!(?:wurde|ist|wird|haben|hat|befindet|und|an|bei)(?![a-zäöüß]))[a-zäöüß-]+| ?["„“»(]?{FACT}["“”«)]?){1,5}?)?)',
  MATTER: "(?:{THING}(?:,? ?\\(?{REF}\\)?,?)?)",
  TEAM: "(?:(?:die|unsere?[nrms]?|den|das|dem|der|ein(?:e[nrms]?)?|ihr(?:e[nrms]?)?) )?(?:[a-zäöüß-]+ ){0,2}?(?:[a-zäöüß-]*(?:abteilung|team|teams|kollegen|kollege|spezialisten|technik|it|techniker|mitarbeiter|mitarbeiterin|mitarbeitenden|fachleute|support|support-team|bearbeiter|experten|agent|agenten|bereich|stelle|ebene|level|service|servicedesk|helpdesk))(?: (?:zur|für|zum) [a-zäöüß -]{3,40})?",
};
