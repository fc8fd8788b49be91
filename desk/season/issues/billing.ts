import type { Issue } from "../issue";

/** Money: what was charged, what is due, what comes back. */
export const billing: readonly Issue[] = [
  {
    key: "charged-twice",
    weight: 9,
    group: "billing",
    tags: ["billing", "double_charge"],
    subjects: [
      "Charged twice this month",
      "Two payments taken for one bill",
      "Why did you take {amount} twice?",
      "Duplicate direct debit",
      "double payment",
      "You debited me two times",
    ],
    says: [
      "My bank shows two payments of {amount} to you on {date}.",
      "You have taken my monthly payment twice, {amount} each time.",
      "I was looking at my statement and there are two identical charges from Harborline, both {amount}.",
      "The direct debit for this month went out two times. It should only be {amount}.",
      "I paid my bill by card and the direct debit still went through, so I have now paid double.",
      "There's a second charge of {amount} that I can't explain.",
    ],
    details: [
      "I need that money back before the rent goes out.",
      "My bank says they can't stop it, you have to send it back.",
      "This also happened in spring.",
      "I haven't changed anything on my account.",
      "Screenshot of the statement is attached.",
    ],
    asks: [
      "Could you tell me the last four digits of the account that the second payment came from?",
      "Which of the two dates is on your statement, please? Then I can find the payment faster.",
    ],
    answers: [
      "You're right, we took {amount} twice. I have sent the second payment back to your bank today; it usually arrives within 3 working days.",
      "I found the second payment and returned it. You should see {amount} on your account by the end of the week.",
      "The card payment and the direct debit crossed. I've refunded the direct debit of {amount}, and nothing else is due this month.",
    ],
    abroad: [
      {
        locale: "de",
        subject: "Doppelt abgebucht",
        body: "Guten Tag, in diesem Monat wurden {amount} zweimal von meinem Konto abgebucht. Bitte überweisen Sie mir den zweiten Betrag zurück.",
        answer:
          "Sie haben recht, wir haben {amount} doppelt abgebucht. Ich habe Ihnen den Betrag heute zurücküberwiesen.",
      },
      {
        locale: "fr",
        subject: "Prélevé deux fois",
        body: "Bonjour, vous avez prélevé {amount} deux fois ce mois-ci. Merci de me rembourser le second prélèvement.",
        answer:
          "Vous avez raison, nous avons prélevé {amount} deux fois. Je vous ai remboursé aujourd'hui.",
      },
      {
        locale: "es",
        subject: "Me han cobrado dos veces",
        body: "Hola, este mes me han cobrado {amount} dos veces. ¿Pueden devolverme el segundo cargo?",
        answer:
          "Tiene razón, cobramos {amount} dos veces. Hoy mismo le he devuelto el segundo cargo.",
      },
    ],
  },
  {
    key: "late-fee",
    weight: 4,
    group: "billing",
    tags: ["billing", "late_fee"],
    subjects: [
      "Late fee on my bill",
      "Why a reminder fee?",
      "Late payment charge",
      "Unfair reminder fee",
    ],
    says: [
      "There is a late fee of {amount} on my bill although I paid on time.",
      "You charge me a reminder fee, but I never got the first bill.",
      "My bill says I paid late. I paid on {date}, I can prove it.",
      "I don't agree with the reminder charge of {amount}.",
    ],
    details: [
      "I have been a customer for eleven years.",
      "The bill came to my old address.",
      "Please take it off.",
    ],
    asks: ["On which day did the payment leave your account?"],
    answers: [
      "The payment reached us on time and was matched to the wrong bill. I've taken the fee off; your next bill shows it.",
      "I've removed the fee of {amount}. The first bill went to your old address, which wasn't your mistake.",
    ],
  },
  {
    key: "bill-missing",
    weight: 5,
    group: "billing",
    tags: ["billing", "invoice_copy"],
    subjects: [
      "Need a copy of my invoice",
      "No bill this month",
      "Invoice for my tax return",
      "Where is my bill?",
    ],
    says: [
      "I can't find this month's bill anywhere.",
      "I need the invoices of last year for my tax return.",
      "Could you send me a copy of the bill from {date}?",
      "The bill didn't come by mail and the app shows nothing either.",
    ],
    details: [
      "A PDF is fine.",
      "My accountant is waiting for it.",
      "I need it with the company's name on it.",
    ],
    asks: ["For which months do you need it?"],
    answers: [
      "The bills are attached as PDF. You also find them under My account, Bills.",
      "I've sent the copies to this address. Tell me if one is missing.",
    ],
  },
  {
    key: "roaming-charges",
    weight: 4,
    group: "billing",
    tags: ["mobile", "roaming"],
    subjects: [
      "Roaming bill shock",
      "Charged for roaming",
      "{amount} for two days abroad?",
      "Roaming costs",
    ],
    says: [
      "I was abroad for two days and you want {amount} for roaming.",
      "My phone used data abroad although roaming was switched off.",
      "Nobody told me that the ferry counts as abroad. {amount} is a joke.",
      "I bought the travel pass and still got roaming charges of {amount}.",
    ],
    details: [
      "I never got a warning text.",
      "The pass is on the same bill.",
      "It was my son's phone.",
    ],
    asks: ["On which phone number did the charges appear?"],
    answers: [
      "The travel pass started an hour after your first connection. I've taken the {amount} off, because the warning text never went out.",
      "A ship's network was used, which no pass covers. I've halved the charge and switched on a block for ship networks.",
    ],
  },
];
