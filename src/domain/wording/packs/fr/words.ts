/** The names that patterns of moves use in French. */
export const words: Readonly<Record<string, string>> = {
  FACT: "(?:[\uE000\uE003-\uE00F]\uE0FF*)",
  REF: "(?:(?:sous le |avec le |portant le )?(?:numéro|n°|no|réf\\.?|référence|id)? ?:? ?[\\[(\"'«<#]*(?<ref>{FACT}(?:[-–/:#. ]{0,2}{FACT})*)[\\])\"'»>]*)",
  OBJ: "(?:demande|ticket|message|dossier|requête|question|e-?mail|courriel|incident|réclamation|ticket d['’]assistance|ticket de support|demande d['’]assistance)",
  YOUR: "(?:votre|le|la|cette|ce|un|une|cet)(?: nouveau| nouvelle)?",
  SOON: "(?:dans les (?:plus brefs|meilleurs) délais|dès que possible|au plus vite|sous peu|prochainement|rapidement|aussi vite que possible|le plus rapidement possible)",
  US: "(?:(?:nos|notre|nous|un|une|l['’]un de nos|un membre de notre|les|le|la) ?)(?:(?:service|services|équipe|équipes|agents?|techniciens?|conseillers?|support|assistance|client|clients|technique|compétent|concerné|d['’]assistance|du support|service client) ?)*",
  LINK: '[<("]*(?<link>{FACT})[>)"]*',
  JOINT: "(?:\\s*,?\\s*(?<=\\s)et\\s+|\\s*[,;:–—]\\s+)",
  LEAD: "(?:(?:nous\\s+vous\\s+informons\\s+que\\s+|veuillez\\s+noter\\s+que\\s+|merci\\s+de\\s+noter\\s+que\\s+)*)",
};
