import type { ActHint } from "../../pack";

/** What gives away the kind of a message in German. */
export const hints: readonly ActHint[] = [
  { act: "survey", weight: 6, pattern: "umfrage|bewert(?:en|ung)|feedback|zufriedenheit" },
  { act: "outage", weight: 5, pattern: "ausfall|störung|wartung|vorfall|komponente" },
  { act: "delay", weight: 4.5, pattern: "verzöger|überfällig|erinnerung|länger" },
  { act: "reopened", weight: 7, pattern: "wieder ?(?:er)?öffnet|wiedereröffnet" },
  { act: "escalated", weight: 6.5, pattern: "eskal" },
  { act: "assigned", weight: 4.5, pattern: "zugewiesen|zuweisung|übertragen" },
  { act: "pending", weight: 4.5, pattern: "wartet auf|ausstehend|warten auf|rückmeldung" },
  { act: "resolved", weight: 5, pattern: "gelöst|behoben|erledigt" },
  { act: "closed", weight: 5, pattern: "geschlossen|abgeschlossen|storniert|abgelehnt" },
  {
    act: "ack",
    weight: 3.5,
    pattern:
      "eingegangen|erstellt|angelegt|registriert|erhalten|vielen dank für|willkommen|bestätig",
  },
];
