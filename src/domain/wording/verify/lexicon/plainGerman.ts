/**
 * How the words begin that a German message to a customer may use without telling anything new: five
 * letters, or the whole word when it is shorter.
 */
export const plainGerman: ReadonlySet<string> = new Set(
  (
    "websi fall ab abend aber abges absch abseh abtei ack adres agent akte aktua aktue alle alles allge als alsba " +
    "alt am an analy ander anfan anfor anfra angab angek angel anleg anlie anmel anruf anseh anspr antra " +
    "antwo anwen arbei asap assig auch auf aufge aufgr aufne auftr aufze aus ausf ausfa ausge auske aussc " +
    "ausst auswa authe autom außer backe backl bald baldm beach bearb bedar bedau beein beend begin behan " +
    "behob bei beide bekom benac benut benöt berat berei besch besei besse beste bestm bestä besuc betre " +
    "betri betro bewer bezie bezug bezüg bin binne bis bist bitte bleib brauc brief bring buchu bälde " +
    "büro chang crede da dafür dahin damen damit danac dank danke dann daran darau darf darum darüb das " +
    "dass daten dauer davor dazu dazug de degra dein dem demnä den denke denn deplo der derze des desha " +
    "deswe dich die diens dies diesb diese dir dispa doch dort downt dran dring du durch dürfe e-mai eben " +
    "ehest ein eine einem einen einer eines einfa einga einge einig einlo einma eins empfa endan endbe " +
    "ende enden endet endge endku entsc entst er erfas erfol erfor ergän erhal erhöh erklä erled errei " +
    "ersat ersta erste erwar erwäg erzeu eröff es escal eskal etwai etwas euch euer event exper facha " +
    "fachd fakto falle falln falls falsc fehle fehlt ferne ferti festg finde findi firm firma foto frage " +
    "fragt freue freun freut front früh frühe funkt für gab geant geben gebet gebra gedul geehr gefun " +
    "gegan gegeb gegen gehen gehol geht gehör gekom geld geleg geles gelös gemac gemel gemäß gener genüg " +
    "gepla geprü gerad gern gerne gerät gesag gesch geseh gesen gespe geste geänd geöff gibt gilt ging " +
    "gleic groß große großs grund gruß grüez gründ grüße gut gute guten gülti habe haben hallo happe hat " +
    "hatte helfe helpd helpe herau herre herzl heute hier hierd hierm hilfe hilft hin hinsi hinwe hoch " +
    "hocha hochd hocht hoffe hohem hohen hoher hohes hotfi hotli https höchs höre hören hört ich id ihm " +
    "ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in incid infol infor inkas inner ist jedem jeder " +
    "jeman jener jetzi jetzt kabel kam kann karte kateg kein keine kenne kennt kennw klass klein klick " +
    "kläre kläru knopf knowl kolle komme kommt konnt konta konte konto koste kunde kundi kurz kurze kurzf " +
    "könne kümme kürze lang lange langs lasse laten laut ledig leid leide leist lesen letzt leute liebe " +
    "liefe liegt liest link liste logge login länge läuft lösun mache macht mag mahnu mail mal man manch " +
    "marki masch maya mehr mein meine meinu melde meldu mensc messe mfg mich minut mir mit mitar mitta " +
    "mitte moin morge muss musst möcht mögli müsse nach nachf nachh nachr nachs naher name nd nehme neu " +
    "neue neuer neues neuig neuzu nicht nie niema nimmt noch notwe nr numme nunme nur nutze nächs nötig " +
    "ob obige oder offen oft ohne ordnu paket passt passw patch pendi perfo postf preis prior probl prüfe " +
    "prüft prüfu rahme rd reakt rechn recht refer regel regis reope reser resol richt rollb root rs rufen " +
    "rückf rückm rücks sachb sache sagen sagt schad schau schic schle schli schlu schne schon schre schät " +
    "schön secon sehe sehen sehr sein seit seite selbs self sende sendu serie serve servi servu setze " +
    "sich siche sie sieht sind sla slas sobal sofer soll solle sollt sonde spezi spät späte st stamm " +
    "stehe steht stell stets stimm stund störu succe suche suppo syste tag tagen team teams techn teil " +
    "teila teile telef termi thema third ticke treff trete triag trotz tun tut ue uhr um umfra umgeh " +
    "umpri umstä unann und uns unser unter unver unvor ursac veran verbi verbu verfü verif verla versa " +
    "verse verst versu vertr verzö viele volls vollu vom von vor vorau vorbe vorfa vorfe vorga vorgä " +
    "vorhe vorli vorne vorqu wann war waren warte wartu warum was weg wegen weil weise weit weite weiß " +
    "welch wenig wenn wer werde werkt wette wicht wider wie wiede will willk wir wird wirkl wisse wo " +
    "woche wolle woran worde worka wurde wähle währe xy zahle zahlu zeich zeit zeite zeitn zeitp zeitr " +
    "ziehe zu zufri zugan zuges zugew zukun zum zur zurüc zusam zustä zuwei zweck zwei zwisc zäöüß zöger " +
    "änder ärger öffne über überd überg überl überm übern überp überw "
  )
    .trim()
    .split(" "),
);
