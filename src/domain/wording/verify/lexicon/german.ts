import type { Lexicon } from "./lexicon";
import { operatorsOf } from "./operators";
import { plainWords } from "./plainWords";

/** German, as support writes it. */
export const german: Lexicon = {
  language: "de",
  common: new Set(
    "der die das und ist ein eine einen ihr ihre ihrer sie wir ich nicht mit von zu den dem für auf bitte wurde haben hat im an es uns unsere unser auch wenn bei oder sind werden wird als aus".split(
      " ",
    ),
  ),
  operators: operatorsOf({
    or: "oder",
    and: "und, sowohl",
    none: "nicht zögern, nicht nur, keine ursache, kein problem",
    not: "nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, ohne, weder, nirgends, unmöglich, ungültig, erfolglos, fehlgeschlagen, unbezahlt",
    maybe:
      "vielleicht, möglicherweise, eventuell, könnte, könnten, dürfte, vermutlich, wahrscheinlich, voraussichtlich, hoffentlich, unter umständen, gegebenenfalls, versuchen, hoffen",
    must: "muss, müssen, müsste, erforderlich, zwingend, verpflichtet, notwendig",
    will: "wird, werden, werde, wirst",
    can: "kann, können, darf, dürfen",
    should: "sollte, sollten, soll, sollen, empfehlen",
    done: "wurde, wurden, worden, bereits, war, waren",
    if: "wenn, falls, sofern, ob, außer, sobald",
    only: "nur, ausschließlich, einmalig, einmal, lediglich",
    least: "mindestens, wenigstens",
    most: "höchstens, maximal, bis zu, spätestens, innerhalb",
    all: "alle, allen, aller, jede, jeder, jedes, jeden, immer, sämtliche, stets, vollständig",
    some: "einige, einigen, manche, mehrere, viele, wenige, teilweise, manchmal",
    before: "vor, bevor, vorher",
    after: "nach, nachdem, danach, seit",
  }),
  favors:
    /(?<![\p{L}])(?:erstatt\p{L}*|rückerstatt\p{L}*|gutschrift\p{L}*|gutschein\p{L}*|rabatt\p{L}*|kostenlos\p{L}*|kostenfrei\p{L}*|gratis|umsonst|entschädig\p{L}*|geschenk\p{L}*|nachlass|gutgeschrieben|bonus\p{L}*|ermäßig\p{L}*|auf unsere kosten|geht auf uns|geld zurück|ersatz\p{L}*|nichts berechnet|nicht berechnet|erlassen|prozent)(?![\p{L}])/u,
  times:
    /(?<![\p{L}])(?:morgen früh|heute noch|noch heute|nächste[nrsm]? (?:woche|monat|jahr|tag|werktag)|diese[rsnm]? (?:woche|monat|nachmittag|abend)|bis (?:zum )?(?:ende|abend|wochenende|mittag)|ende (?:der|des) (?:woche|monats|tages)|am wochenende|über nacht|in wenigen (?:minuten|stunden|tagen)|innerhalb (?:einer|eines|weniger|von)|in (?:ein|einer|zwei|drei) \p{L}+|heute|gleich|täglich|stündlich|wöchentlich)(?![\p{L}])/u,
  likeTimes: [
    /(?<![\p{L}])(?:bald|in kürze|demnächst|zeitnah|baldmöglichst|schnellstmöglich|so schnell wie möglich|umgehend|unverzüglich|sofort)(?![\p{L}])/u,
  ],
  quantities:
    /(?<![\p{L}])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert|hunderte|tausend|tausende|dutzend\p{L}*|doppelt\p{L}*|hälfte|mehrheit)(?![\p{L}])/u,
  contactPromises:
    /(?<![\p{L}])(?:(?:ich|wir) (?:melde|melden|schreibe|schreiben|rufe|rufen|informiere|informieren|benachrichtige|benachrichtigen|antworte|antworten|kontaktiere|kontaktieren)|(?:ich|wir) (?:werde|werden) (?:sie|ihnen|uns|mich)|hören (?:sie )?(?:von|wieder)|halten sie auf dem laufenden|sie (?:erhalten|bekommen|hören|werden (?:\S+ ){0,8}(?:benachrichtigt|informiert))|sich (?:\S+ ){0,8}melden|ihnen (?:\S+ ){0,3}melden|hören von|sich (?:\p{L}+ ){0,4}(?:bei|mit) ihnen|meldet sich)(?![\p{L}])/u,
  ownership:
    /(?<![\p{L}])(?:ich kümmere mich|ich übernehme|ich bearbeite|ich betreue|in meinen händen|ich bin für sie|kümmere ich mich|bin zuständig|ich bin ihr)(?![\p{L}])/u,
  states: [
    /(?<![\p{L}])(?:behoben|gelöst|repariert|erledigt|beseitigt|wieder(?:hergestellt))(?![\p{L}])/u,
    /(?<![\p{L}])(?:geschlossen|abgeschlossen|schließen)(?![\p{L}])/u,
    /(?<![\p{L}])(?:storniert|gekündigt|annulliert)(?![\p{L}])/u,
    /(?<![\p{L}])(?:genehmigt|bewilligt|freigegeben)(?![\p{L}])/u,
    /(?<![\p{L}])(?:abgelehnt|verweigert)(?![\p{L}])/u,
    /(?<![\p{L}])(?:versendet|verschickt|geliefert|unterwegs)(?![\p{L}])/u,
    /(?<![\p{L}])(?:eskaliert)(?![\p{L}])/u,
    /(?<![\p{L}])(?:gelöscht|entfernt)(?![\p{L}])/u,
    /(?<![\p{L}])(?:gesperrt|deaktiviert|blockiert)(?![\p{L}])/u,
    /(?<![\p{L}])(?:aktiviert|freigeschaltet|entsperrt)(?![\p{L}])/u,
    /(?<![\p{L}])(?:garantiert|garantieren|versprochen|verspreche|bestätigt)(?![\p{L}])/u,
    /(?<![\p{L}])(?:verursacht|ursache|schuld|liegt an|lag an)(?![\p{L}])/u,
    /(?<![\p{L}])(?:bezahlt|berechnet)(?![\p{L}])/u,
    /(?<![\p{L}])(?:gehackt|gestohlen|angriff|datenleck)(?![\p{L}])/u,
  ],
  get plain() {
    return plainWords("de");
  },
  get courtesy() {
    return plainWords("de");
  },
  troubles:
    /(?<![\p{L}])(?:fehl\p{L}*|problem\p{L}*|störung\p{L}*|ausfall\p{L}*|verzöger\p{L}*|inaktiv\p{L}*|nur|gesperrt)(?![\p{L}])/u,
  hollow:
    /(?<![\p{L}])(?:zögern|unannehmlichkeiten|geduld|verständnis|grüße|grüßen|gruß|sehr geehrte\p{L}*|danke|vielen dank|hallo|guten tag|automatisch|betreff|ticketnummer|zeichen|nummer|angeben)(?![\p{L}])/u,
};
