/** The names that patterns of moves use in French. */
export const words: Readonly<Record<string, string>> = {
  FACT: "(?:[\uE000\uE003-\uE00F]\uE0FF*)",
  REF: "(?:(?:sous le |avec le |portant le )?(?:numéro|n°|no|réf\\.?|référence|id)? ?:? ?[\\[(\"'«<#]*(?<ref>{NUMBER}(?:[-–/:#. ]{0,2}{NUMBER})*)[\\])\"'»>]*)",
  OBJ: "(?:demande|ticket|message|dossier|requête|question|e-?mail|courriel|incident|réclamation|ticket d['’]assistance|ticket de support|demande d['’]assistance)",
  YOUR: "(?:votre|le|la|cette|ce|un|une|cet)(?: nouveau| nouvelle)?",
  SOON: "(?:dans les (?:plus brefs|meilleurs) délais|dès que possible|au plus vite|sous peu|prochainement|rapidement|aussi vite que possible|le plus rapidement possible)",
  US: "(?:(?:nos|notre|nous|un|une|l['’]un de nos|un membre de notre|les|le|la) ?)(?:(?:service|services|équipe|équipes|agents?|techniciens?|conseillers?|support|assistance|client|clients|technique|compétent|concerné|d['’]assistance|du support|service client) ?)*",
  LINK: '[<("]*(?<link>{FACT})[>)"]*',
  JOINT: "(?:\\s*,?\\s*(?<=\\s)et\\s+|\\s*[,;:–—]\\s+)",
  LEAD: "(?:(?:(?:chère?s?|madame|monsieur|bonjour)(?:\\s+[a-zéè/()]+){0,3}[,!:]\\s+|nous\\s+vous\\s+informons\\s+que\\s+|veuillez\\s+noter\\s+que\\s+|merci\\s+de\\s+noter\\s+que\\s+)*)",
  NUMBER: "(?:[\uE000\uE005\uE00C-\uE00F]\uE0FF*)",
  SPAN: "(?:[\uE00B]\uE0FF*(?: (?:ouvrés?|ouvrables?|hábiles?|laborables?|naturales|úteis|corridos))?)",
  MOMENT:
    "(?:[\uE008-\uE00A]\uE0FF*(?:(?:,| à| et| entre| de| au| le| -| –)* [\uE008-\uE00A]\uE0FF*)*)",
  HEAD: "(?:demande|ticket|message|dossier|requête|question|e-?mail|courriel|incident|réclamation|commande|réservation|remboursement|candidature|signalement|retour|livraison|colis|rendez-vous|inscription|résiliation|courrier|formulaire|avis|contrat|facture)",
  THING:
    "(?<thing>(?:votre|cette|ce|le|la) (?:nouvelle |nouveau |dernière |dernier )?{HEAD}(?: (?:de|d['’]|du|des|concernant|relative?|au sujet|pour|sur|à propos)(?: (?!(?:a|est|sera|ont|et|par|bien)(?![a-zàâéèêçùûîô]))[a-zàâéèêçùûîô'’-]+|[a-zàâéèêçùûîô'’-]+| ?[\"«“(]? ?{FACT} ?[\"»”)]?){1,5}?)?)",
  MATTER: "(?:{THING}(?:,? ?\\(?{REF}\\)?,?)?)",
  TEAM: "(?:(?:nos|notre|nous|un|une|l['’]un de nos|un membre de notre|les|le|la|au|aux|l['’]) ?)?(?:[a-zàâéèêçùûîô-]+ ){0,2}?(?:services?|équipes?|agents?|techniciens?|conseill(?:er|ère)s?|support|assistance|spécialistes?|experts?|collègues?|département|pôle|niveau)(?: (?:de|d['’]|du|en|technique|informatique|client|concernée?s?|compétente?s?|supérieur|[a-zéè]+)){0,5}?",
};
