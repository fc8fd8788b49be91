import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** More of what notices say in French. */
export const moreMoves: readonly Move[] = [
  {
    id: "chose-recue",
    place: "main",
    act: "ack",
    patterns: [
      "{MATTER} (?:a|ont)(?: bien)? été (?:bien )?(?:reçue?|enregistrée?|créée?|prise? en compte|transmise?|soumise?|ouverte?)(?: par {US})?(?: avec succès)?",
      "nous (?:accusons(?: bonne)? réception de|avons bien reçu|confirmons la réception de) {MATTER}",
    ],
    we: ["nous avons bien reçu {thing}"],
    i: ["j'ai bien reçu {thing}"],
    why: WHY,
    examples: [
      {
        before: "Votre demande de remboursement a été enregistrée.",
        after: "Nous avons bien reçu votre demande de remboursement.",
      },
    ],
  },
  {
    id: "delai",
    place: "next",
    act: "ack",
    needs: ["sous", "dans", "ici", "en "],
    patterns: [
      "(?:{TEAM}|nous|vous) (?:vous )?(?:répondra|répondrons|répondront|contactera|contacterons|contacteront|recontactera|recontacterons|reviendra|reviendrons|reviendront|recevrez|aurez|traitera|traiterons|traiteront)(?: [a-zàâéèêçùûîô'’-]+){0,5}? (?:sous|dans un délai de|dans les|d['’]ici|en) (?:un délai de )?(?<f1>{SPAN})(?: [a-zéèêà]+){0,2}",
    ],
    we: ["vous aurez de nos nouvelles dans un délai de {1}"],
    i: ["vous aurez de mes nouvelles dans un délai de {1}"],
    why: WHY,
    examples: [
      {
        before: "Un conseiller vous répondra sous 48 heures.",
        after: "Vous aurez de nos nouvelles dans un délai de 48 heures.",
      },
    ],
  },
  {
    id: "duree",
    place: "next",
    needs: ["délai", "temps"],
    patterns: [
      "(?:le|notre) (?:délai|temps) (?:moyen )?(?:de (?:traitement|réponse)|d['’]attente)(?: moyen)?(?: actuel)? est (?:actuellement )?(?:de|d['’]environ|estimé à) ?(?<f1>{SPAN})",
    ],
    we: ["cela prend en général {1}"],
    why: WHY,
    examples: [
      {
        before: "Le délai de traitement est actuellement de 3 jours.",
        after: "Cela prend en général 3 jours.",
      },
    ],
  },
  {
    id: "avis-nouvelles",
    place: "next",
    needs: ["inform", "notif", "averti", "préven", "recevrez"],
    patterns: [
      "vous (?:serez|recevrez)(?: [a-zàâéèêçùûîô'’-]+){0,4}? ?(?:informée?|notifiée?|avertie?|prévenue?|e-?mail|notification)(?: par e-?mail)?,? (?:dès que|dès qu['’]|lorsque|quand|une fois que|de toute évolution|de l['’]évolution)[a-zàâéèêçùûîô ,'’-]{0,70}",
      "nous vous (?:informerons|tiendrons informés?|préviendrons)(?: [a-zàâéèêçùûîô'’-]+){0,3}?,? (?:dès que|dès qu['’]|lorsque|quand|de toute évolution|de l['’]évolution|de l['’]avancement)[a-zàâéèêçùûîô ,'’-]{0,70}",
    ],
    we: ["nous vous écrirons dès qu'il y aura du nouveau"],
    i: ["je vous écrirai dès qu'il y aura du nouveau"],
    why: WHY,
    examples: [
      {
        before: "Vous serez informé par e-mail dès que le statut de votre ticket changera.",
        after: "Nous vous écrirons dès qu'il y aura du nouveau.",
      },
    ],
  },
  {
    id: "rien-a-faire",
    place: "how",
    needs: ["aucune", "rien"],
    patterns: [
      "aucune (?:autre )?(?:action|démarche|intervention)(?: supplémentaire)?(?: de votre part)? n['’]est (?:requise|nécessaire|attendue)(?: de votre part)?(?: pour le moment| à ce stade)?",
      "vous n['’]avez (?:rien à faire|aucune démarche à effectuer)(?: de plus)?(?: pour le moment| à ce stade)?",
    ],
    we: ["vous n'avez rien à faire"],
    why: WHY,
    examples: [
      { before: "Aucune action n'est requise de votre part.", after: "Vous n'avez rien à faire." },
    ],
  },
  {
    id: "besoin",
    place: "main",
    act: "pending",
    needs: ["veuillez", "merci de", "prions", "pourriez"],
    patterns: [
      "(?:veuillez|merci de|nous vous prions de|pourriez-vous)(?: bien vouloir)? (?:nous )?(?:fournir|envoyer|transmettre|communiquer|indiquer|faire parvenir|joindre|donner) (?<f1>(?:le|la|les|l['’]|une?|votre|vos|des) ?(?:(?!(?:et|ou|si|afin|pour|dans|avant|sous|via|sur)(?![a-zàâéèêçùûîô]))[a-zàâéèêçùûîô'’-]+ ?){1,8})",
    ],
    covers: ["attente"],
    we: ["pour continuer, il nous faut une chose de votre part : {1}"],
    i: ["pour continuer, il me faut une chose de votre part : {1}"],
    why: WHY,
    examples: [
      {
        before: "Veuillez nous fournir le numéro de série de l'appareil.",
        after:
          "Pour continuer, il nous faut une chose de votre part : le numéro de série de l'appareil.",
      },
    ],
  },
  {
    id: "fin-sans-reponse",
    place: "close",
    act: "pending",
    needs: ["sans", "absence", "si nous"],
    patterns: [
      "(?:sans|en l['’]absence de) (?:réponse|retour|nouvelles)(?: de votre part)? (?:sous|dans un délai de|dans les|d['’]ici) (?<f1>{SPAN}),? [a-zàâéèêçùûîô ,'’-]{3,70}",
      "si nous (?:ne recevons pas|n['’]avons pas|ne recevons aucune)(?: [a-zàâéèêçùûîô'’-]+){0,6}? (?:sous|dans un délai de|dans les|d['’]ici) (?<f1>{SPAN}),? [a-zàâéèêçùûîô ,'’-]{3,70}",
    ],
    we: ["sans nouvelles de votre part dans un délai de {1}, cela se terminera tout seul"],
    why: WHY,
    examples: [
      {
        before:
          "Sans réponse de votre part sous 5 jours, votre ticket sera automatiquement clôturé.",
        after:
          "Sans nouvelles de votre part dans un délai de 5 jours, cela se terminera tout seul.",
      },
    ],
  },
  {
    id: "clos-silence",
    place: "main",
    act: "closed",
    patterns: [
      "{MATTER} (?:a été|est|sera)(?: automatiquement)? (?:clôturée?|fermée?|close?|archivée?)(?: automatiquement)? (?:en raison (?:d['’]une?|de (?:votre|l['’])?) ?|pour |faute de |en l['’]absence de |suite à (?:une |l['’])?)(?:inactivité|absence de réponse|réponse|retour|réponse de votre part)(?: de votre part)?",
    ],
    we: [
      "nous n'avons pas eu de vos nouvelles depuis un moment, nous avons donc arrêté d'y travailler",
    ],
    i: ["je n'ai pas eu de vos nouvelles depuis un moment, j'ai donc arrêté d'y travailler"],
    why: WHY,
    examples: [
      {
        before: "Votre ticket a été clôturé en raison d'une inactivité.",
        after:
          "Nous n'avons pas eu de vos nouvelles depuis un moment, nous avons donc arrêté d'y travailler.",
      },
    ],
  },
  {
    id: "recrire",
    place: "how",
    needs: ["nouveau ticket", "nouvelle demande"],
    patterns: [
      "si (?:vous avez (?:encore |toujours )?besoin|le problème persiste|vous souhaitez)(?: [a-zàâéèêçùûîô'’-]+){0,7}?,? (?:veuillez |merci de |vous pouvez |n['’]hésitez pas à )?(?:créer|ouvrir|soumettre|envoyer|créez|ouvrez) (?:un nouveau ticket|une nouvelle demande)(?: [a-zàâéèêçùûîô'’-]+){0,5}",
    ],
    we: ["si vous avez encore besoin de nous, écrivez-nous simplement"],
    i: ["si vous avez encore besoin de moi, écrivez-moi simplement"],
    why: WHY,
    examples: [
      {
        before: "Si vous avez encore besoin d'aide, veuillez créer un nouveau ticket.",
        after: "Si vous avez encore besoin de nous, écrivez-nous simplement.",
      },
    ],
  },
];
