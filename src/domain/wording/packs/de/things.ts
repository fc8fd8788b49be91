import type { Things } from "../../pack";

/** How German speaks of the matter that a customer wrote about. */
export const things: Things = {
  message: "Ihre Nachricht",
  matter: "das",
  about: " zu „{about}“",
  phrase: "{thing}",
  generic:
    "(?:ihre|ihr|diese[rs]?|die|der|das|neue|letzte|obige|(?:support|service|helpdesk|kunden)?-?(?:ticket|anfrage|anliegen|vorgang|nachricht|e-?mail|meldung|mitteilung|frage|fall|rückmeldung|feedback|schreiben|hinweis)) ",
  owns: "[a-zäöüß-]*(?:bestellung|buchung|reservierung|auftrag|lieferung|sendung|termin)",
  plain: [],
  again: "",
};
