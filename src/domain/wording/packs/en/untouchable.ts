/**
 * Texts that only lawyers or the security team may change, as patterns over lower-case text:
 * people compare the words of such mails to tell them from fraud.
 */
export const englishUntouchable: readonly string[] = [
  "\\b(?:verification|security|confirmation|one[- ]time|access|login|sign[- ]in|authentication|passcode|recovery|activation) (?:code|passcode|pin)s?\\b",
  "\\b(?:otp|2fa|mfa|two[- ]factor|multi[- ]factor|one[- ]time pass(?:word|code)s?|recovery codes?|api (?:key|token)s?|auth tokens?|security keys?|private key|public key)\\b",
  "\\b(?:reset|change|changed|forgot|forgotten|new|set|choose|create|temporary|update) (?:of )?(?:(?:your|the|a|an|my|new|user|account|[\uE000]\uE0FF*) )*(?:password|pass ?phrase|passcode)\\b",
  "\\bpassword (?:has been|was|is|reset|change|changed|recovery|request|expires?|will expire|verification)\\b",
  "\\bpassword ?:|\\byour (?:new |temporary )?password is\\b",
  "\\b(?:data|security|privacy|personal data) breach\\b|\\bunauthori[sz]ed (?:access|sign|log)",
  "\\b(?:suspicious|unusual|unrecogni[sz]ed|new|failed|unsuccessful) (?:sign|log|login|account|device)[- ]?(?:in|on|activity|attempt)?s?\\b",
  "\\b(?:verify|confirm|validate) (?:your|the|this|that|an?|my) (?:new )?(?:identity|e-?mail(?: address)?|account|sign[- ]?in|login)\\b",
  "\\b(?:terms of (?:service|use)|terms and conditions|privacy (?:policy|notice)|legally binding|governing law|hereinafter|in witness whereof)\\b",
  "\\b(?:chargeback|dispute (?:case|reason|amount)|debt collection|collection agency|overdue balance|past due|final notice|legal (?:action|proceedings|notice)|court order|right to (?:cancel|withdraw))\\b",
  "\\b(?:gdpr|ccpa|data (?:subject|protection|deletion|export)) ?(?:request|officer|authority)?\\b",
  "\\bdo not share (?:this|your|it|the)\\b|\\bnever (?:share|disclose) (?:this|your|it|the)\\b",
  "\\bif (?:you did ?n['’o]t|this was ?n['’o]t|it was ?n['’o]t|you have not|you haven['’]t) (?:request|make|you|initiate|ask|do|expect|authori[sz]e|change|sign)",
  "\\b(?:account|profile) (?:has been |was |is )?(?:temporarily )?(?:locked|suspended|deactivated|disabled|deleted|compromised)\\b",
];
