/**
 * How the words begin that a French message to a customer may use without telling anything new: five
 * letters, or the whole word when it is shorter.
 */
export const plainFrench: ReadonlySet<string> = new Set(
  (
    "part momen point a absen accor accus ack actue adres affec afflu affér afin agent agrée ai aide aider aille ainsi " +
    "ajout aller allez allon alors analy annon annul appar appel après argen arriv arrié arrêt assig " +
    "atten attri au aucun aujou aura aurez auron aussi authe autom autre aux avait avanc avant avec aveni " +
    "avert avez aviez avis avoir avons backe backl beauc besoi bien bient bienv bille bloqu bon bonjo " +
    "bonne bonso bouto boîte brefs burea c'est cadre car carte cas catég cause ce ceci cela celle celui " +
    "certa ces cet cette chang chaqu charg cher cherc chers chez chois choix chose chère circo clic clien " +
    "cliqu clore clos clôtu colis colla collè comma comme compr compt compé conce condi confi conna conne " +
    "conse conso const consu conta conte conti conto contr conve convi copie cordi corre corri courr " +
    "cours coûte criti créat créer créé créée côté cœur d d'adm d'agr d'aid d'ana d'arr d'ass d'att d'aut " +
    "d'ava d'exa d'inc d'inf d'int d'où d'un d'une d'y d'étu dans de demai deman demeu depui derni des " +
    "desol deuxi devez devoi devon devra dire dispo dit doit doive donc donne donné dont dossi droit du " +
    "dure durée dysfo dès début décid décis décla dédié dégra déjà délai déplo désag désol désor e-mai " +
    "effec elle elles en encor enquê enreg ensem entre envir envoi envoy erreu escal espac espér est et " +
    "eu exclu excus exper expér factu faire faisa faiso fait faite faut faux fenêt fera ferm ferme fermé " +
    "feron fin findi fini finir firm fois fonct forte fourn fr frais front fusio garde gardo gens grand " +
    "génér gêne happe haute helpd helpe heure histo hotfi https ici id ident il ils impac impar impor " +
    "impré impér inces incid indiq indis indép indét infor inter invit j'ai j'arr j'att j'en j'y jamai je " +
    "jjmm joind jour jours jusqu l l'aid l'app l'avo l'e l'esc l'heu l'his l'inc l'int l'obj l'un l'urg " +
    "l'uti l'équ l'étu la laiss laten le lente les lettr leur leurs lien lire lison liste lit livra login " +
    "longt lu lui là m'en ma madam mail maint mais majeu mal malhe maniè manqu march marqu matin maya me " +
    "meill membr merci mes messa mesur metto mettr mieux minut mis mise mobil modif moi moins mon monsi " +
    "mot même n'ai n'ave n'avo n'est n'hés ne ni nivea nom nombr nonob nos noter notif notre nous nouve " +
    "numér néanm néces oblig occas occup on ont optiq opéra or ordre ou outil outre ouver ouvri ouvré où " +
    "page pages paiem panne par parlé pas passe passo passé patch patie payer penda pendi pense penso " +
    "perfo perso pertu peu peut peuve pièce plais plani plate plaît plus plusi polit porta possi pour " +
    "pourq pourr pouve pouvo premi prend prie prion prior pris prise prix prié priés probl proch procé " +
    "produ progr propo préal préci préfè prése préve prévo prévu prêt pério qu'il quali quand que quelq " +
    "quest qui quoi racin raiso rapid rappe ravis recev recon recou redir regar regre relat rembo remer " +
    "remet remis rempl rende rense rentr reope repré requé requê resol respe retar retou reven revie " +
    "reçoi reçu reçue rien rollb root route rouve règle réach réass récep réess réexp référ réglé répon " +
    "réser résol rétab rétra s'aut s'en s'il sa sais sait salut sans satis sauro savoi savon se secon " +
    "semai sera seron serve servi ses seul seule si signa simpl sincè sla soi soir solut somme son sonda " +
    "sont souci souha soume sous spéci statu succe succè suffi suis suite suivi suivo suivr sujet sur " +
    "surcr surve systè sécur série ta tard te techn temps tenon termi tes ticke tient toi ton touch toujo " +
    "tous tout toute trait trans trava triag trop trouv très tu télép ue ultér un une uniqu utile utili " +
    "va valab venez venir verra vers veuil veut vient visua vite voici voir voit volon volum vont vos " +
    "votre voule voulo voulu vous voyez vrai vraim vu vérif y à ça écrir écris écrit écriv égard élevé " +
    "émis équip étaie était état étude été évalu évent êtes être œuvre "
  )
    .trim()
    .split(" "),
);
