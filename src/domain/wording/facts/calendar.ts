const words = (text: string): string[] => text.split(" ");

/** Names of weekdays by number (Monday is 1), in the languages that help desks write most. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "monday montag lundi lunes segunda-feira lunedì lunedi maandag poniedziałek måndag mandag понедельник",
    "tuesday dienstag mardi martes terça-feira martedì martedi dinsdag wtorek tisdag tirsdag вторник",
    "wednesday mittwoch mercredi miércoles miercoles quarta-feira mercoledì mercoledi woensdag środa onsdag среда",
    "thursday donnerstag jeudi jueves quinta-feira giovedì giovedi donderdag czwartek torsdag четверг",
    "friday freitag vendredi viernes sexta-feira venerdì venerdi vrijdag piątek fredag пятница",
    "saturday samstag sonnabend samedi sábado sabado sabato zaterdag sobota lördag lørdag суббота",
    "sunday sonntag dimanche domingo domenica zondag niedziela söndag søndag воскресенье",
  ].flatMap((names, index) => words(names).map((name): [string, number] => [name, index + 1])),
);

/** Short weekdays; they count only with a capital and a number beside them. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ["mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"].flatMap((names, index) =>
    words(names).map((name): [string, number] => [name, index + 1]),
  ),
);

/** Names of months by number, long and short. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan januar jänner janvier janv enero janeiro gennaio januari stycznia",
    "february feb februar février févr fevrier febrero fevereiro febbraio februari lutego",
    "march mar märz mars marzo março maart marca",
    "april apr avril avr abril aprile kwietnia",
    "may mai mayo maio maggio mei maj maja",
    "june jun juni juin junio junho giugno czerwca",
    "july jul juli juillet juil julio julho luglio lipca",
    "august aug août aout agosto augustus augusti sierpnia",
    "september sep sept septembre septiembre setembro settembre września",
    "october oct okt oktober octobre octubre outubro ottobre october października",
    "november nov novembre noviembre novembro listopada",
    "december dec dez dezember décembre déc decembre diciembre dezembro dicembre grudnia",
  ].flatMap((names, index) => words(names).map((name): [string, number] => [name, index + 1])),
);

/** Days and parts of days that are told without a number. */
export const RELATIVE_DAYS: ReadonlySet<string> = new Set(
  words(
    "today tomorrow tonight yesterday overmorrow noon midnight heute übermorgen gestern mittag mitternacht demain aujourd'hui " +
      "aujourd’hui hoy mañana ayer mediodía hoje amanhã ontem oggi domani ieri vandaag morgen gisteren " +
      "dziś dzisiaj jutro wczoraj idag imorgon igår",
  ),
);

/** Units of time, singular and plural, by the unit they mean. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    second:
      "second seconds sec secs sekunde sekunden seconde secondes segundo segundos secondo secondi sekund",
    minute: "minute minutes min mins minuten minuto minutos minuti minuut minuter minut",
    hour: "hour hours hr hrs h stunde stunden heure heures hora horas ora ore uur uren timmar timme godzin godziny",
    day: "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dni dzień werktag werktage werktagen arbeitstag arbeitstage arbeitstagen kalendertage kalendertagen weekday weekdays",
    week: "week weeks woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor tygodni tygodnie",
    month:
      "month months monat monate monaten mois mes meses mês mese mesi maand maanden månad månader miesięcy",
    year: "year years jahr jahre jahren an ans année années año años ano anos anno anni jaar jaren år lat",
  }).flatMap(([unit, names]) => words(names).map((name): [string, string] => [name, unit])),
);

/** Numbers in words that may stand before a unit. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: "one a an ein eine einem einen einer un une uno una um uma een",
    2: "two zwei deux dos dois duas due twee couple",
    3: "three drei trois tres três tre drie",
    4: "four vier quatre cuatro quatro quattro",
    5: "five fünf cinq cinco cinque vijf",
    6: "six sechs seis sei zes",
    7: "seven sieben sept siete sete sette zeven",
    8: "eight acht huit ocho oito otto",
    9: "nine neun neuf nueve nove negen",
    10: "ten zehn dix diez dez dieci tien",
    12: "twelve dozen zwölf",
    14: "fourteen vierzehn",
    15: "fifteen",
    20: "twenty zwanzig",
    24: "twenty-four",
    30: "thirty dreißig",
    48: "forty-eight",
    60: "sixty",
    90: "ninety",
  }).flatMap(([value, names]) =>
    words(names).map((name): [string, number] => [name, Number(value)]),
  ),
);
