/**
 * Words that a message to a customer may use without telling anything new: the small words of English
 * and those by which support greets, explains, asks and says goodbye. Stems; endings are cut before.
 */
export const plainEnglish: ReadonlySet<string> = new Set(
  (
    "a about above able arrive company dealt dealing companies stand eye speak drop talk through promptly discuss cut earlier earliest act choice hurt aid hand lead led pick grow grown rise rose fall fell show shown want wanted big large largest small smallest least lowest greatest main method role rule skill task tool plan trial lack limit join gather fit sort heart power size space speed base basis chance effect force form goal group idea key level market month name net news note order part path post rate sample score shape share side sign site start stock store style sum taste term test theme tone total trade treat trip trust unit use value view voice vote wage walk wall wear wind wire wise yard begin began begun cause caused choose chose chosen count cover define direct divide draw drive end ends enough equal fair fault few fill final finally focus gain given go guess guide have help hint hire hit hold improve inside job keep kind land last later law lay learn leave lend less let lift light list live local look loose lose loss love low make many mark match mean meet mind miss mix more move must near need next nice obey offer often open own pay people per plain play please press proof proper prove pull push put quiet quit quite raise range reach real rely rest rid right run safe save seek sell send set settle shift short sick since sit skip slow smooth soft solve some split spread state stay step stick stop strong such suit take teach tell think tie tight time tip together top touch try turn urge wait warn way weak well wide win wish work write wrong price cost costs cancel collect deliver pack unfortunately mailbox anew activity member due attach straightforward ready borrow accept breakdown pass passed aim address buy extra across add addition after again against ago ahead all allow almost alone along already also although always am an and another answer any anybody anyone " +
    "anything anyway anywhere apart apologize apology are aren around as aside ask at attachment automatic available away back be because been before behind being " +
    "below beside best better between beyond bit both bottom bring but button by came can carry case change check clear click close colleague come comment complete contact " +
    "continue copy could day deal dear decide describe detail did different directly do does doing done down each early easy either else email ensure even ever every everybody " +
    "everyone everything exact explain fact far feel figure find fine finish first fix follow for forget forward found from full further gave get give glad goes going gone good " +
    "got had happen happy hard has having he hear heard hello her here hey hi him his hope how however i if in include inform information instead into is isn issue it item its " +
    "itself just kept know known late left letter like line link little long longer lot made mail manage matter may maybe " +
    "me meantime meanwhile mention message might mine moment most much my myself never new no nobody none nor normal not nothing notice now " +
    "number of off ok okay old on once one only option or other otherwise our ours out over page patient perhaps person piece place point possible present " +
    "previous problem properly provide question quick rather read realize really reason receive record reference regard remain remember reopen repeat reply report request " +
    "said same say says screen see seem seen sent service several she should simple so somebody someone something sometimes somewhere sorry " +
    "soon spot still straight subject sure taken team than thank thanks that the their them then there these they thing this those though thought to " +
    "told too took toward tried type under understand understood unless until up update upon us used useful usual very via was watch we welcome went were what whatever when whenever " +
    "where whether which while who whoever whole whom whose why will with within without won word wonder worry would written wrote yes yet you your yours yourself " +
    "regards warm warmly cheers sincerely folks support desk customer agent " +
    "trouble difficulty device machine account app website portal field box inbox folder browser window tab menu settings setting log user profile " +
    "engineer developer specialist technician expert staff department office investigate investigation examine repair restore arrange prepare handle resolve " +
    "approximately additionally besides therefore thus shortly briefly currently presently nowadays slowly quickly fast busy additional " +
    "cannot rating survey feedback opinion star scale experience today tomorrow week year hour minute noon morning afternoon evening " +
    "hurry anyhow actually certainly indeed especially particularly mainly mostly nearly hardly somehow gladly gently honestly personally " +
    "agree confirm permit prevent avoid private public notify notification alert warning remind reminder announce " +
    "file photo picture screenshot document image version model serial code digit example draft template entry response reaction conversation thread discussion " +
    "neither anymore except despite during throughout aware certain unsure unclear unknown likely unlikely original initial current recent latest newest past future " +
    "assist assistance approach commence cease require submit enter select tap scroll browse spell print restart reload refresh reset " +
    "delay pause interrupt interruption disruption outage unavailable offline online working broken break crash fail failure error glitch affect affected booking appointment schedule planned " +
    "ourselves themselves himself herself theirs sir madam mr mrs ms et al cc bcc re fw fwd " +
    "queue position closed closing opened finished completed ended sorted " +
    "sound appear believe suppose expect imagine suggest propose recommend advise publish register registered create created build built drawn " +
    "correct incorrect true false valid invalid simply merely entirely partly wholly fully exactly precisely roughly " +
    "pair couple single double occur arise exist belong consist contain involve concern relate apply " +
    "pleased sad unhappy satisfied frustrating annoying upset inconvenient grateful appreciate care careful " +
    "it's that's won't don't isn't aren't didn't can't haven't hasn't wasn't weren't doesn't couldn't shouldn't wouldn't " +
    "ticket cases requests enquiry inquiry query complaint stuff hang bear keeping posted loop heads pop shout " +
    "track tracking status progress stage phase situation condition circumstances internal external technical general specific particular relevant necessary needed important urgent critical serious major minor regular standard common " +
    "followed following follows follower whereas hence versus plus minus likewise similarly moreover furthermore nevertheless nonetheless"
  ).split(" "),
);
