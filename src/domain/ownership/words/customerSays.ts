import { ownWords } from "../../tickets/ownWords";
import { lexicon } from "./lexicon";

const works = lexicon([
  ..."it works|works now|working now|works again|working again|it's working|is working|all good".split(
    "|",
  ),
  ..."that worked|that fixed it|fixed it|is fixed|it's fixed|problem solved|is solved|resolved".split(
    "|",
  ),
  ..."issue is gone|problem is gone|you can close|please close|can be closed|sorted now".split("|"),
  ..."all sorted|sorted, thanks|no longer happening|back to normal|works fine|works perfectly".split(
    "|",
  ),
  ..."es funktioniert|funktioniert jetzt|funktioniert wieder|geht wieder|läuft wieder".split("|"),
  ..."hat geklappt|ist gelöst|ist behoben|kann geschlossen werden|alles gut".split("|"),
  ..."ça marche|ça fonctionne|fonctionne maintenant|c'est résolu|problème résolu".split("|"),
  ..."ya funciona|funciona ahora|está resuelto|solucionado|pueden cerrar".split("|"),
  ..."já funciona|está funcionando|funcionou|está resolvido|resolvido|podem fechar".split("|"),
]);
const worksNot = lexicon([
  ..."not working|doesn't work|does not work|still not|isn't working|is not working".split("|"),
  ..."not fixed|not resolved|not solved|isn't fixed|isn't resolved|never worked|stopped working".split(
    "|",
  ),
  ..."nicht gelöst|nicht behoben|funktioniert nicht|geht nicht|ne marche pas|ne fonctionne pas".split(
    "|",
  ),
  ..."pas résolu|no funciona|no está resuelto|não funciona|não está funcionando|não foi resolvido".split(
    "|",
  ),
]);
const wantsNoNews = lexicon([
  ..."no need to update me|no updates needed|no need for updates|don't need updates".split("|"),
  ..."do not need updates|no need to keep me updated|no need to keep me posted".split("|"),
  ..."please don't update me|please do not update me|stop sending updates".split("|"),
  ..."don't send me updates|do not send me updates|please stop emailing|no further updates".split(
    "|",
  ),
  ..."no need to write|no need to reply|only contact me when|only write when it is".split("|"),
  ..."no updates please|no updates until|keine updates|keine zwischenmeldungen".split("|"),
  ..."keine weiteren nachrichten|pas besoin de me tenir|pas de mises à jour".split("|"),
  ..."no necesito actualizaciones|sin actualizaciones|não preciso de atualizações".split("|"),
]);

/** The customer says in their own words that it works. */
export function saysItWorks(text: string): boolean {
  const own = ownWords(text);
  return works(own) && !worksNot(own) && !/[?¿]/.test(own);
}

/** The customer asks us not to write until there is something to say. */
export const asksForNoUpdates = (text: string): boolean => wantsNoNews(ownWords(text));
