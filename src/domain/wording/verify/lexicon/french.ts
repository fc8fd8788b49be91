import type { Lexicon } from "./lexicon";
import { operatorsOf } from "./operators";
import { plainWords } from "./plainWords";

/** French, as support writes it. */
export const french: Lexicon = {
  language: "fr",
  common: new Set(
    "le la les de des du et est un une votre vos nous vous je ne pas pour avec dans sur que qui a été au aux en ce cette il elle sont par notre nos si plus sera avez avons mon ma".split(
      " ",
    ),
  ),
  operators: operatorsOf({
    or: "ou",
    and: "et",
    none: "hésitez, ne hésitez pas, n'hésitez pas, pas de problème, non seulement",
    not: "rien à faire, pas, ne jamais, jamais, aucun, aucune, rien, personne, sans, impossible, ni, invalide, non, inactif",
    maybe:
      "peut-être, pourrait, pourraient, pourrions, probablement, éventuellement, sans doute, normalement, espérons, espère, essayer, essayons, susceptible",
    must: "doit, devez, devons, doivent, obligatoire, nécessaire, requis, requise, il faut, rien à faire",
    will: "sera, seront, serez, allons, vais, allez, va, recevrez, traiterons, répondrons, contacterons, pourrez",
    can: "peut, pouvez, peuvent, possible, pouvons",
    should: "devriez, devrait, recommandons, recommandé, conseillé",
    done: "a été, ont été, avons, ai, déjà, était, avez été, est été",
    if: "si, sauf, lorsque, quand, au cas, sauf si, à moins",
    only: "seulement, uniquement, une seule fois, exclusivement, seul, seule",
    least: "au moins, minimum",
    most: "au plus, maximum, jusqu'à, au plus tard",
    all: "tous, toutes, tout, toute, chaque, toujours, entièrement",
    some: "certains, certaines, quelques, plusieurs, parfois, partiellement, une partie",
    before: "avant",
    after: "après, depuis",
  }),
  favors:
    /(?<![\p{L}])(?:rembours\p{L}*|avoir commercial|remise\p{L}*|réduction\p{L}*|bon d'achat|bons d'achat|gratuit\p{L}*|offert\p{L}*|offrons|offre|dédommag\p{L}*|indemnis\p{L}*|cadeau\p{L}*|sans frais|à nos frais|crédit\p{L}*|compens\p{L}*|geste commercial|rien à payer|pour cent|exonér\p{L}*)(?![\p{L}])/u,
  times:
    /(?<![\p{L}])(?:ce (?:soir|matin|week-end|mois)|cet après-midi|cette (?:semaine|nuit)|la semaine prochaine|le mois prochain|(?:la|le) \p{L}+ prochaine?|d'ici (?:la|le|demain|ce|une|deux|peu)|fin de (?:semaine|journée|mois)|avant la fin|dans (?:la|une|l'|les|quelques|deux|trois) (?:\p{L}+ )?(?:heures?|jours?|minutes?|journée|semaines?)|sous (?:une|deux|peu|huitaine)|chaque (?:jour|heure|semaine)|aujourd'hui|tous les jours)(?![\p{L}])/u,
  likeTimes: [
    /(?<![\p{L}])(?:bientôt|prochainement|dans les meilleurs délais|dans les plus brefs délais|rapidement|au plus vite|dès que possible)(?![\p{L}])/u,
    /(?<![\p{L}])(?:immédiatement|tout de suite|sans délai|aussitôt)(?![\p{L}])/u,
  ],
  quantities:
    /(?<![\p{L}])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|cent|centaines?|mille|milliers?|dizaines?|double|moitié|majorité)(?![\p{L}])/u,
  contactPromises:
    /(?<![\p{L}])(?:(?:je|nous) (?:vous|te) (?:écri\p{L}*|rappel\p{L}*|répond\p{L}*|contact\p{L}*|inform\p{L}*|tien\p{L}*|recontact\p{L}*|appel\p{L}*|préviend\p{L}*)|je reviens vers|nous revenons vers|reviendr\p{L}* vers|vous (?:recevrez|aurez|serez|répond\p{L}*|contact\p{L}*|recontact\p{L}*)|allons vous|vais vous)(?![\p{L}])/u,
  ownership:
    /(?<![\p{L}])(?:je m'en occupe|je m'occupe|je prends en charge|je suis votre|je traite|j'ai pris en charge|je me charge)(?![\p{L}])/u,
  states: [
    /(?<![\p{L}])(?:résolue?s?|réparée?s?|corrigée?s?|réglée?s?|rétablie?s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:fermée?s?|clôturée?s?|clos)(?![\p{L}])/u,
    /(?<![\p{L}])(?:annulée?s?|résiliée?s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:approuvée?s?|acceptée?s?|validée?s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:refusée?s?|rejetée?s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:expédiée?s?|livrée?s?|en route)(?![\p{L}])/u,
    /(?<![\p{L}])(?:supprimée?s?|effacée?s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:bloquée?s?|suspendue?s?|désactivée?s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:activée?s?|débloquée?s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:garanti\p{L}*|promis|promets|promettons|confirmée?s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:causée?s?|provoquée?s?|à cause|cause)(?![\p{L}])/u,
    /(?<![\p{L}])(?:payée?s?|facturée?s?|débitée?s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:piratée?s?|volée?s?|attaque)(?![\p{L}])/u,
  ],
  get plain() {
    return plainWords("fr");
  },
  get courtesy() {
    return plainWords("fr");
  },
  troubles:
    /(?<![\p{L}])(?:erreur\p{L}*|problème\p{L}*|incident\p{L}*|panne\p{L}*|retard\p{L}*|échou\p{L}*|échec|inactivité|absence|indisponible\p{L}*|seulement)(?![\p{L}])/u,
  hollow:
    /(?<![\p{L}])(?:hésit\p{L}*|désagrément\p{L}*|patience|compréhension|cordialement|bonjour|merci|salutations|madame|monsieur|automatique\p{L}*|objet|référence|numéro)(?![\p{L}])/u,
};
