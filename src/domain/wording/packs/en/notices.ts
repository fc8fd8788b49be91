import type { RulePack } from "../../pack";

const WHY = "Official words. Shorter ones are read faster and sound kinder.";

/** Lead-ins that announce a sentence. */
export const notices: RulePack = {
  id: "notices",
  language: "en",
  rules: [
    {
      id: "please-note",
      phrases: [
        "please note that?",
        "please be advised|aware|informed|notified|assured that?",
        "kindly note that?",
        "kindly be advised|aware|informed|notified|assured that?",
        "be advised|informed that",
        "do note that",
        "it should be noted that",
        "please take note that?",
        "note that",
      ],
      instead: [""],
      category: "wordy",
      severity: "medium",
      why: WHY,
      unless: { before: ["a", "the", "this", "my", "your"] },
      examples: [
        { before: "Please note that we close at six.", after: "We close at six." },
        { before: "Kindly note that the shop is shut.", after: "The shop is shut." },
      ],
    },
    {
      id: "inform-that",
      phrases: [
        "this is to inform|notify|advise|let|confirm you? know? that?",
        "this email|message|notification|letter is to confirm|inform|notify|let|advise|acknowledge you? know? that?",
        "we would like to inform|notify|advise you that?",
        "we wish to inform|notify|advise you that?",
        "we are writing to inform|notify|let|advise|confirm you? know? that?",
        "i am writing to inform|let you know? that",
        "we want to inform|let you know? that",
        "we are contacting you to inform|let you know? that?",
        "this is a notification|message|confirmation that",
        "this email|message confirms|serves that",
        "this serves to confirm that",
        "this notice is to inform you that",
      ],
      instead: [""],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        { before: "This is to inform you that the shop is open.", after: "The shop is open." },
      ],
    },
  ],
};
