/** How machines begin their mails: absence notes, receipts, delivery failures. */
const SUBJECTS: readonly RegExp[] = [
  /^(?:auto(?:matic|matische)?[ -]?(?:reply|response|antwort|answer)|automatische antwort)\b/i,
  /^(?:out of (?:the )?office|ooo\b|away from (?:the )?office|on (?:vacation|leave|holiday)\b)/i,
  /^(?:abwesenheits?(?:notiz|nachricht|meldung)|abwesend\b|nicht im büro)/i,
  /^(?:réponse automatique|absence du bureau|respuesta automática|fuera de (?:la )?oficina)/i,
  /^(?:risposta automatica|fuori sede|resposta automática|ausência|afwezig|automatisch antwoord)/i,
  /^(?:undeliverable|undelivered mail|delivery status notification|mail delivery failed|read receipt|read:)/i,
  /^(?:自動返信|自动回复|자동 회신)/,
];

const TEXTS: readonly RegExp[] = [
  /\b(?:i am|i'm|i will be) (?:currently )?(?:out of|away from) (?:the|my) (?:office|desk)\b/i,
  /\bthis is an auto(?:matic|mated|-generated|matically generated)? (?:reply|response|message|e-?mail)\b/i,
  /\b(?:ich bin (?:derzeit |zurzeit |momentan )?(?:nicht im büro|abwesend|im urlaub))\b/i,
  /\bje suis (?:actuellement )?(?:absente?|en congés?)\b/i,
  /\b(?:estoy|estaré) fuera de (?:la )?oficina\b/i,
];

/** As far into a mail as a machine takes to say that it is one. */
const READ_UNITS = 600;

/** Whether a machine wrote this: an absence note is nobody's trouble, however often it comes. */
export const isAutomatic = (title: string, text: string): boolean =>
  SUBJECTS.some((subject) => subject.test(title)) ||
  TEXTS.some((said) => said.test(text.slice(0, READ_UNITS)));
