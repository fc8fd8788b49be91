import type { Issue } from "../issue";

/** What people signed: plans that change, and ends. */
export const contracts: readonly Issue[] = [
  {
    key: "plan-change",
    weight: 6,
    group: "care",
    tags: ["contract", "plan_change"],
    subjects: ["Change my plan", "Switch to {plan}", "Smaller plan please", "Upgrade to {plan}?"],
    says: [
      "I'd like to move to {plan} from next month.",
      "We hardly use the internet in summer, can I go down to a smaller plan?",
      "What would {plan} cost me, and when could it start?",
      "Please switch us to {plan}, we work from home now.",
    ],
    details: [
      "Does the contract start over then?",
      "Can I keep my number?",
      "The website doesn't let me do it.",
    ],
    asks: ["Would the first of next month suit you?"],
    answers: [
      "Your line moves to {plan} on the first of next month. The contract does not start over, and your number stays.",
      "Done: {plan} starts on the first. Nothing changes for your router.",
    ],
  },
  {
    key: "cancel",
    weight: 5,
    group: "care",
    tags: ["contract", "cancellation"],
    subjects: [
      "Cancel my contract",
      "Cancellation",
      "I want to leave",
      "Moving abroad, please cancel",
    ],
    says: [
      "Please cancel my contract at the earliest date.",
      "I'm moving abroad on {date} and don't need the line any more.",
      "I have had enough and want to cancel.",
      "How do I end my contract? I can't find it on your website.",
    ],
    details: [
      "Please confirm in writing.",
      "Where do I send the router?",
      "I have the number of the contract if you need it.",
    ],
    asks: ["Is there something that we could put right, or has the decision been made?"],
    answers: [
      "Your contract ends on {date}. A return label for the router is attached; nothing is charged after that day.",
      "I've ended the contract for {date} and confirm it with this message. Thank you for the years with us.",
    ],
    abroad: [
      {
        locale: "de",
        subject: "Kündigung",
        body: "Hiermit kündige ich meinen Vertrag zum nächstmöglichen Zeitpunkt. Bitte bestätigen Sie mir die Kündigung schriftlich.",
        answer: "Ihr Vertrag endet am {date}. Ein Rücksendeschein für den Router liegt bei.",
      },
      {
        locale: "pt",
        subject: "Cancelar contrato",
        body: "Boa tarde, vou mudar de país e quero cancelar o meu contrato. O que preciso de fazer?",
        answer:
          "O seu contrato termina em {date}. A etiqueta de devolução do router segue em anexo.",
      },
    ],
  },
];
