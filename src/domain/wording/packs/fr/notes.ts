import type { NoteRules } from "../../note/noteRules";

const THINGS: Readonly<Record<string, string>> = {
  remplacement: "un remplacement",
  colis: "votre colis",
  commande: "votre commande",
  carte: "votre carte",
  pièce: "une pièce",
  appareil: "votre appareil",
};

/** Notes among colleagues in French. */
export const notes: NoteRules = {
  statements: [
    {
      id: "no-action",
      place: "yours",
      pattern:
        /(?<![\p{L}])aucune action (?:requise |nécessaire |à faire )?(?:du|côté|pour le|de la part du) client(?![\p{L}])|(?<![\p{L}])le client n.?a rien à faire(?![\p{L}])|(?<![\p{L}])rien à faire (?:pour le|côté) client/u,
      say: "vous n'avez rien à faire",
      negated: true,
    },
    {
      id: "failed",
      place: "happened",
      pattern:
        /(?<![\p{L}])paiements?(?: (?:a|ont|est|sont))?(?: été)? (?:échoués?|échoué|refusés?|rejetés?)|(?<![\p{L}])échec (?:du|de) paiement/u,
      say: "votre paiement n'est pas passé",
    },
    {
      id: "taken-back",
      place: "done",
      pattern:
        /(?<![\p{L}])(?:annulé|retour arrière (?:fait|effectué)|rollback (?:fait|effectué))/u,
      say: "nous avons annulé une modification de notre côté",
    },
    {
      id: "put-right",
      place: "done",
      pattern:
        /(?<![\p{L}])(?:corrigée?|réparée?|résolue?|rétablie?|correctif (?:déployé|en place|appliqué))(?![\p{L}])/u,
      say: "nous avons remis quelque chose en ordre de notre côté",
    },
    {
      id: "refund",
      place: "done",
      pattern:
        /remboursement (?:de )?\u0003(?<amount>[^\u0004]+)\u0004 (?:a été )?(?:effectué|envoyé|émis|fait|validé)/u,
      say: "un remboursement de {amount} a été effectué",
    },
    {
      id: "sent",
      place: "done",
      pattern:
        /(?<thing>remplacement|colis|commande|carte|pièce|appareil) (?:a été |est )?(?:expédiée?|envoyée?|partie?)/u,
      things: THINGS,
      say: "{thing} est en route",
    },
    {
      id: "ordered",
      place: "done",
      pattern: /(?<![\p{L}])pièce (?:a été )?commandée(?![\p{L}])/u,
      say: "nous avons commandé une pièce",
    },
    {
      id: "unknown-cause",
      place: "done",
      pattern:
        /(?<![\p{L}])cause (?:est )?(?:encore )?(?:inconnue|pas (?:encore )?connue|à déterminer)/u,
      say: "nous ne connaissons pas encore la cause et la cherchons toujours",
      negated: true,
    },
    {
      id: "others",
      place: "done",
      pattern:
        /(?<![\p{L}])(?:en attente|attend|attendons) (?:du|de|le|la|notre) ?(?:fournisseur|fabricant|prestataire|transporteur)/u,
      say: "nous attendons une autre entreprise dont nous avons besoin",
      negated: true,
    },
    {
      id: "try-again",
      place: "next",
      pattern:
        /(?<![\p{L}])(?:nouvel essai|nouvelle tentative|relance)(?: (?:prévue?|programmée?))?(?: (?:à|le|pour|vers))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "nous réessaierons {when}",
    },
    {
      id: "fix-planned",
      place: "next",
      pattern:
        /(?<![\p{L}])(?:correctif|réparation|correction)(?: (?:prévue?|programmée?|arrive))?(?: (?:à|le|pour|vers))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "nous prévoyons de remettre cela en ordre {when}",
    },
    {
      id: "visit",
      place: "next",
      pattern:
        /(?<![\p{L}])technicien (?:passe|prévu|réservé|sur place)(?: (?:à|le|pour|vers))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "un technicien passera chez vous {when}",
    },
  ],
  hedge:
    /(?<![\p{L}])(?:pas|jamais|aucune?|sans|si|quand|dès que|jusqu|peut-être|probablement|pourrait|devrait|sera|à faire|en attente)(?![\p{L}])|\?/u,
  relative:
    /(?<![\p{L}])(?:aujourd['’]hui|demain|hier|maintenant|matin|après-midi|soir)(?![\p{L}])/iu,
  when: { time: "à {when}", date: "le {when}", weekday: "{when}" },
  news: {
    person: "J'ai des nouvelles pour vous.",
    firm: "Nous avons des nouvelles pour vous.",
    personAbout: "J'ai des nouvelles au sujet de {about}.",
    firmAbout: "Nous avons des nouvelles au sujet de {about}.",
  },
  none: {
    person: "Je n'ai pas encore de nouvelles.",
    firm: "Nous n'avons pas encore de nouvelles.",
    personAbout: "Je n'ai pas encore de nouvelles au sujet de {about}.",
    firmAbout: "Nous n'avons pas encore de nouvelles au sujet de {about}.",
  },
  things: {
    commande: "votre commande",
    réservation: "votre réservation",
    facture: "votre facture",
    colis: "votre colis",
    contrat: "votre contrat",
    "rendez-vous": "votre rendez-vous",
  },
  quote: "« {subject} »",
};
