import type { Things } from "../../pack";

/** How French speaks of the matter that a customer wrote about. */
export const things: Things = {
  message: "votre message",
  matter: "cela",
  about: " au sujet de « {about} »",
  phrase: "{thing}",
  generic:
    "(?:votre|cette|ce|le|la|nouvelle|nouveau|dernière|dernier|demande|ticket|message|dossier|requête|question|e-?mail|courriel|courrier|incident|de|d['’]?|du|support|assistance|d['’]assistance) ",
  owns: "(?:commande|réservation|colis|livraison|facture|contrat|rendez-vous)",
  plain: [],
  again: "",
};
