import type { Issue } from "../issue";

/** What arrives in every mailbox: thanks, absences, advertising, half a sentence. */
export const noise: readonly Issue[] = [
  {
    key: "praise",
    weight: 2,
    group: "care",
    tags: ["feedback", "praise"],
    subjects: ["Thank you", "Well done", "Just to say thanks"],
    says: [
      "Your engineer was so kind, please tell him that.",
      "Everything works, thank you for the quick help.",
      "I only want to say thank you to the lady on the phone.",
    ],
    details: ["You don't hear that often, I guess."],
    asks: ["May I pass your words on with your name?"],
    answers: ["Thank you, you made somebody's day here. I've passed it on."],
  },
  {
    key: "out-of-office",
    weight: 3,
    group: "care",
    tags: ["auto_reply"],
    subjects: [
      "Automatic reply: your message",
      "Out of office",
      "Abwesenheitsnotiz",
      "Réponse automatique",
    ],
    says: [
      "I am out of the office until {date} and read my mail only now and then.",
      "Thank you for your message. I am away and will be back on {date}.",
      "Ich bin bis {date} nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.",
    ],
    details: [],
    asks: [],
    answers: [],
  },
  {
    key: "offer",
    weight: 2,
    group: "care",
    tags: ["advertising"],
    subjects: [
      "Grow your business",
      "Quick question about your website",
      "Partnership",
      "Top 10 in search engines",
    ],
    says: [
      "We help companies like yours to reach more customers. Do you have ten minutes this week?",
      "I looked at your website and noticed a few things. Shall I send you a free report?",
    ],
    details: ["Reply STOP if you are not interested."],
    asks: [],
    answers: [],
  },
  {
    key: "unclear",
    weight: 3,
    group: "care",
    tags: ["unclear"],
    subjects: ["Help", "(no subject)", "Urgent!!", "question", "Please call"],
    says: [
      "It doesn't work.",
      "Please call me back.",
      "see attachment",
      "Hello? Is anybody there?",
    ],
    details: ["Thanks."],
    asks: [
      "I'd like to help. What were you doing when it stopped working, and what do you see now?",
    ],
    answers: [
      "Glad that it works again. Write to me any time.",
      "As we spoke on the phone: the booklet is attached, page 4 shows the button.",
    ],
  },
];
