/**
 * The commonest small words of languages that notices come in. They tell a language even in
 * a short text; words that many of these languages share are left out.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the and your you of to is has been have this for with we our will please from if are that it be by on at not can was thank hello hi any an as or about when which there their i my me i'm i've i'll here's new updated following now just all more",
  de: "der die das und ist nicht ihr ihre ihren ihrer wurde haben wir sie mit für auf eine ein von zu dem den bitte werden wird diese dieser diesem sich bei auch uns wenn sind einen oder noch kann können hallo guten vielen dank zum zur über nach aus im am als unser unsere sehr geehrte des dass innerhalb aufgrund derzeit kein keine unter nur wie",
  fr: "le la les des une est vous votre vos nous notre pour dans avec sur pas été cette ce qui que du et ou par merci bonjour avons avez sont au aux plus si ne se ces son sa ont veuillez nos être cet lien suivant de dès sous aucune toute nouvelle il elle sera serons peut même aussi sans tout encore très c'est d'un d'une n'est",
  es: "el la los las una usted su sus nosotros nuestro para con por ha sido esta este que del y gracias hola estimado está le se en hemos puede si como más no al favor tiene haga clic siguiente de nuestra nuestros nuestras debido pueden ser sobre cuando hay fue nuevo también todos son tan pronto desde hasta ya sin",
  pt: "o os uma você seu sua seus não para com por foi está esta este que do da dos das e em obrigado obrigada olá nós nosso nossa ao se mais tem pode será no na um já são caro prezado de nossos nossas é ser sobre quando muito nos esse fazer caso assim também todos desde até sem favor foram",
  it: "il lo gli una è di che per con non del della dei delle questo questa suo sua sono stato stata grazie ciao gentile ha abbiamo nostro al alla più se ed nel si un da le nuova nuovo creata creato aggiornata aggiornato assegnata assegnato chiusa chiuso risolta risolto richiesta",
  nl: "de het een van is uw je wij we niet voor met op dat deze dit zijn aan bij naar om door hebben heeft wordt werd kunt als er ook nog bedankt beste hallo en te kan nieuwe nieuw aangemaakt bijgewerkt toegewezen gesloten opgelost aanvraag",
  sv: "och att är det en ett du din ditt dina för med på av har som inte vi till den detta kan om hej tack från eller vår ärende denna ska du nytt nya skapats skapat uppdaterats uppdaterat tilldelats stängts löst",
  nb: "og er det en et du din ditt dine for med på av har som ikke vi til den dette kan om hei takk fra eller vår blitt ble oss deg opprettet oppdatert tildelt lukket løst henvendelse",
  da: "og er det en et du din dit dine for med på af har som ikke vi til den dette kan om hej tak fra eller vores blevet blev os dig oprettet opdateret tildelt lukket løst henvendelse",
  pl: "i w na nie się do jest że z dla od twój twoje zostało został została przez prosimy o po jak pan pani dziękujemy oraz lub tego być ten jeśli nowe nowy nowa utworzono zaktualizowano przypisano zamknięto rozwiązano zgłoszenie zgłoszenia",
  cs: "a je se na v že do pro byl byla bylo vaše váš jsme prosím nebo od jako k o s ve jsou tento děkujeme pokud nový nová nové vytvořen aktualizován přiřazen uzavřen vyřešen požadavek",
  tr: "ve bir bu için ile olarak sizin talebiniz edildi oldu lütfen değil daha çok merhaba teşekkürler olan var size yeni oluşturuldu güncellendi atandı kapatıldı çözüldü talep",
  hu: "a az és egy nem hogy van ez ön önnek kérjük köszönjük volt meg el már vagy lesz jegy új létrehozva frissítve lezárva megoldva",
  ca: "el la els les una vostre per amb és que del i gràcies hola ha estat aquest aquesta al no si us hem nou nova creat creada actualitzat assignat tancat resolt correu tiquet sol·licitud",
  fi: "ja on ei se että olet sinun tämä kiitos hei voit ovat ole mutta tai kun uusi luotu päivitetty suljettu ratkaistu pyyntö",
};
