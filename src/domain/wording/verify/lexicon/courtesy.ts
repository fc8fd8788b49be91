/**
 * Words of sentences that may be added to a text from which nothing was taken: how letters greet, thank,
 * name who looks after it, announce the next word, invite a reply and say goodbye. They tell no news.
 */
export const courtesy: ReadonlySet<string> = new Set(
  (
    "a about found look looks nothing fine did done went wrong add after again all always am an and any anyone anything are as ask at attention back be because been before best both but by call can care carry check checking clear come contact " +
    "could day dear do email else even ever every everything expect find folks follow for forward free from further get getting give glad go going good got happy handle handling have hear " +
    "heard hello help here hesitate hi hold how i if in information into is it its join just keep keeping kind know known latest leave let like line little long longer look looking love made mail make " +
    "many matter may me mean meanwhile mention message might mind mine moment more morning afternoon evening most much my myself name need new news next no not now of on once one only open or other our out over own " +
    "page part patience people person personal personally pick picked place please point post put question quick quickly reach read ready really reason received regard regarding reply replying request rest right see seen send sent " +
    "share should side so some somebody someone something soon sorry speak stand start stay step still story such sure take taken taking talk tell thank thanks that the them then there these they thing think " +
    "this those thought through till time to together touch track truly try two unclear understand until up update us use very via wait want warm was watch way we welcome well were what when whenever where " +
    "whether which while who why will wish with without wonder word work working would write writing wrote yes yet you your yours yourself either way whatever happens eye drop line thing talk feel stay tuned here " +
    "regards wishes sincerely cheers truly respectfully faithfully team support colleague reference id number ever attached above below details detail inquiry enquiry query case ticket issue problem trouble matter experience feedback " +
    "apologies apologize apologise inconvenience delay understanding appreciate grateful address inbox response answer answered comment comments add added further extra additional info " +
    "bear bearing simply nice great gladly pleasure warmly patient thankful reaching appreciated hearing writing evening looked look after cared handled handles handled manages managed managing responsible charge owner contact person posted loop informed"
  ).split(" "),
);
