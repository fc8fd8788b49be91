import type { RulePack } from "../../pack";

const WHY = 'Nobody is named here; a person or "we" can be asked and thanked.';

/** German: people without a name. */
export const nobodies: RulePack = {
  id: "nobodies",
  language: "de",
  rules: [
    {
      id: "spezialist",
      phrases: [
        "ein spezialist",
        "einer unserer spezialisten",
        "ein experte",
        "ein techniker",
        "einer unserer techniker",
        "ein kollege aus der fachabteilung",
      ],
      instead: ["jemand von uns"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Ein Techniker sieht sich das an.",
          after: "Jemand von uns sieht sich das an.",
        },
      ],
    },
    {
      id: "zustaendiges-team",
      phrases: [
        "das zuständige team",
        "an das zuständige team",
        "dem zuständigen team",
        "vom zuständigen team",
        "das verantwortliche team",
      ],
      instead: ["jemand von uns"],
      forms: {
        "an das zuständige team": "an die richtigen Leute",
        "dem zuständigen team": "den richtigen Leuten",
        "vom zuständigen team": "von den richtigen Leuten",
      },
      category: "faceless",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Das zuständige Team meldet sich.",
          after: "Jemand von uns meldet sich.",
        },
      ],
    },
    {
      id: "it-abteilung",
      phrases: [
        "unsere it-abteilung",
        "unserer it-abteilung",
        "die it-abteilung",
        "der it-abteilung",
        "der helpdesk",
        "unser helpdesk",
        "die hotline",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Unsere IT-Abteilung prüft das.",
          after: "Unsere IT-Abteilung prüft das.",
        },
      ],
    },
    {
      id: "man-wird",
      phrases: [
        "man wird sich mit ihnen in verbindung setzen",
        "es wird sich jemand bei ihnen melden",
      ],
      instead: ["jemand von uns meldet sich bei Ihnen"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Man wird sich mit Ihnen in Verbindung setzen.",
          after: "Jemand von uns meldet sich bei Ihnen.",
        },
      ],
    },
    {
      id: "festgestellt",
      phrases: [
        "es wurde festgestellt , dass",
        "es konnte festgestellt werden , dass",
        "es hat sich herausgestellt , dass",
      ],
      instead: ["wir haben gesehen, dass"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Es wurde festgestellt, dass ein Kabel fehlt.",
          after: "Wir haben gesehen, dass ein Kabel fehlt.",
        },
      ],
    },
    {
      id: "wird-geprueft",
      phrases: [
        "wird derzeit geprüft",
        "wird aktuell geprüft",
        "wird gerade geprüft",
        "wird untersucht",
        "wird derzeit untersucht",
        "wird weiterverfolgt",
        "wird benachrichtigt",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Das wird derzeit geprüft.",
          after: "Das wird derzeit geprüft.",
        },
      ],
    },
    {
      id: "gebeten",
      phrases: ["sie werden gebeten", "kunden werden gebeten", "es wird gebeten"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Sie werden gebeten zu warten.",
          after: "Sie werden gebeten zu warten.",
        },
      ],
    },
    {
      id: "antragsteller",
      phrases: [
        "antragsteller",
        "antragstellerin",
        "anforderer",
        "ticketersteller",
        "ticketinhaber",
        "melder",
        "meldender",
      ],
      instead: ["Sie"],
      category: "label-for-people",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Der Antragsteller bekommt Bescheid.",
          after: "Der Antragsteller bekommt Bescheid.",
        },
      ],
    },
  ],
};
