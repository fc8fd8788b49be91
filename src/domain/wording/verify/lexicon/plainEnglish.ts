/**
 * Words that a message to a customer may use without telling anything new: the small words of English
 * and those by which support greets, explains, asks and says goodbye. Stems; endings are cut before.
 */
export const plainEnglish: ReadonlySet<string> = new Set(
  (
    "a about above able arrive company dealt dealing companies stand eye speak drop talk through promptly discuss cut earlier earliest act choice hurt aid hand lead led pick grow grown rise rose fall fell show shown want wanted big large largest small smallest least lowest greatest main method role rule skill task tool plan trial lack limit join gather fit sort heart power size space speed base basis chance effect force form goal group idea key level market month name net news note order part path plan post rate role sample score shape share side sign site start stock store style sum taste term test theme tone total trade treat trip trust unit use value view voice vote wage walk wall wear wind wire wise yard begin began begun cause caused choose chose chosen count cover define direct divide draw drive end ends enough equal fair fault few fill final finally focus gain given go guess guide have help hint hire hit hold improve inside job keep kind land last later law lay learn leave lend less let lift light list live local look loose lose loss love low make many mark match mean meet mind miss mix more move must near need next nice obey offer often open own pay people per plain play please press proof proper prove pull push put quiet quit quite raise range reach real rely rest rid right run safe save seek sell send set settle shift short show sick since sit skip slow smooth soft solve some space split spread stand start state stay step stick stop strong such suit take teach tell think tie tight time tip together top touch try turn urge wait want warn way weak well wide win wish work write wrong price cost costs cancel collect deliver pack unfortunately mailbox anew activity member due attach straightforward ready lend borrow enough accept breakdown pass passed aim address buy extra across add addition after again against ago ahead all allow almost alone along already also although always am an and another answer any anybody anyone " +
    "anything anyway anywhere apart apologize apology are aren around as aside ask at attach attachment automatic available away back be because been before begin behind being " +
    "below beside best better between beyond bit both bottom bring but button by came can carry case cause change check choose clear click close colleague come comment complete contact " +
    "continue copy could day deal dear decide describe detail did different directly do does doing done down each early easy either else email end ensure even ever every everybody " +
    "everyone everything exact explain fact far feel few figure fill find fine finish first fix follow for forget form forward found from full further gave get give given glad go goes going gone good " +
    "got had hand happen happy hard has have having he hear heard hello help her here hey hi him his hold hope how however i idea if in include inform information inside instead into is isn issue it item its " +
    "itself just keep kept kind know known last late later least leave left less let letter like line link list little long longer look lot made mail main make manage many matter may maybe " +
    "me mean meantime meanwhile meet mention message might mind mine miss moment more most move much must my myself name near need never new news next nice no nobody none nor normal not note nothing notice now " +
    "number of off often ok okay old on once one only open option or order other otherwise our ours out over own page part patient people perhaps person piece place please point possible present " +
    "press previous problem properly provide put question quick quite rather reach read ready real realize really reason receive record reference regard remain remember reopen repeat reply report request rest right " +
    "said same save say says screen see seem seen send sent service set several she short should show shown side simple since sit small so some somebody someone something sometimes somewhere sorry " +
    "soon spot start state stay step still stop straight subject such sure take taken talk team tell than thank thanks that the their them then there these they thing think this those though thought through time to together " +
    "told too took top touch toward tried try turn type under understand understood unless until up update upon us use used useful usual very via view wait want was watch way we welcome well went were what whatever when whenever " +
    "where whether which while who whoever whole whom whose why will wish with within without won word wonder work worry would write written wrong wrote yes yet you your yours yourself " +
    "regards best warm warmly cheers sincerely yours folks everyone team here support help desk customer agent person colleague " +
    "trouble difficulty device machine account app website site portal form field box inbox folder browser window tab menu settings setting option sign log user profile " +
    "engineer developer specialist technician expert staff group department office people who run look investigate investigation examine test find repair restore sort arrange prepare handle manage solve resolve deal continue carry begin " +
    "approximately enough additionally besides therefore thus shortly briefly currently presently nowadays slowly quickly fast slow busy additional " +
    "cannot rate rating score survey feedback opinion click star scale experience today tomorrow week month year hour minute noon morning afternoon evening " +
    "hurry anyhow actually certainly indeed especially particularly mainly mostly nearly hardly somehow maybe gladly gently honestly personally " +
    "agree confirm allow permit prevent avoid safe private public notify notification alert warn warning remind reminder inform announce " +
    "file photo picture screenshot document image version model serial code figure digit example sample copy draft template entry response reply reaction conversation thread discussion " +
    "either neither anymore besides except instead despite during throughout aware sure certain unsure clear unclear known unknown likely unlikely original initial current recent latest newest past future " +
    "assist assistance approach commence cease require submit enter select pick tap hit scroll browse type spell print restart reload refresh reset " +
    "delay late wait hold pause interrupt interruption disruption outage down unavailable offline online working broken break crash fail failure error fault glitch affect affected booking appointment schedule plan planned " +
    "ourselves themselves himself herself ours theirs whatever yes no sir madam mr mrs ms et al cc bcc re fw fwd " +
    "queue list turn place position left behind ahead close closed closing open opened reopen finish finished complete completed end ended sort sorted set ready " +
    "sound seem appear believe suppose guess expect imagine suggest propose recommend advise offer share publish post record register registered create created made build built draw drawn grow " +
    "correct incorrect right wrong true false valid invalid simply merely entirely partly wholly fully exactly precisely roughly " +
    "lot both pair couple single double unit affect occur happen arise appear show exist belong consist contain include involve concern relate apply matter count " +
    "pleased sad unhappy satisfied frustrating annoying upset inconvenient welcome grateful appreciate value care careful " +
    "it's that's won't don't isn't aren't didn't can't haven't hasn't wasn't weren't doesn't couldn't shouldn't wouldn't " +
    "ticket cases requests enquiry inquiry query matter concern complaint side stuff bit hang tight bear keeping posted loop heads pop drop line shout " +
    "log track tracking status progress stage phase situation condition circumstances internal external technical general specific particular relevant necessary needed important urgent critical serious major minor normal regular standard common " +
    "follow followed following follows follower per each either against unless instead whereas hence via versus plus minus also likewise similarly meantime moreover furthermore nevertheless nonetheless"
  ).split(" "),
);
