import type { Specials } from "../../specials";

/** Messages from the state of a ticket in German. */
export const specials: Specials = {
  "no-news": [
    { needs: ["person", "subject"], say: ["Ich schreibe Ihnen wegen „{subject}“."] },
    { needs: ["firm", "subject"], say: ["Wir schreiben Ihnen wegen „{subject}“."] },
    {
      needs: ["person"],
      say: [
        "Es tut mir leid, ich habe noch nichts Neues für Sie.",
        "Es tut mir leid, es gibt noch nichts Neues.",
      ],
    },
    { needs: ["firm"], say: ["Es tut uns leid, wir haben noch nichts Neues für Sie."] },
    { needs: ["person", "cause-unknown"], say: ["Woran es liegt, weiß ich noch nicht."] },
    { needs: ["firm", "cause-unknown"], say: ["Woran es liegt, wissen wir noch nicht."] },
    {
      needs: ["person", "time"],
      say: [
        "Ich bleibe dran und schreibe Ihnen {time}, auch wenn es dann nichts Neues gibt.",
        "Ich bleibe dran, und Sie hören {time} in jedem Fall von mir.",
      ],
      formal: ["Ich kümmere mich weiter darum und schreibe Ihnen {time} in jedem Fall."],
    },
    {
      needs: ["person", "no-time"],
      say: ["Ich bleibe dran."],
      formal: ["Ich kümmere mich weiter darum."],
    },
    {
      needs: ["firm", "time"],
      say: ["Wir bleiben dran und schreiben Ihnen {time} in jedem Fall."],
    },
    { needs: ["firm", "no-time"], say: ["Wir bleiben dran."] },
  ],
  "hand-over": [
    { needs: ["person", "subject"], say: ["Ich schreibe Ihnen wegen „{subject}“."] },
    { needs: ["firm", "subject"], say: ["Wir schreiben Ihnen wegen „{subject}“."] },
    { needs: ["person", "helper", "no-successor"], say: ["Ich habe mir Hilfe geholt: {helper}."] },
    {
      needs: ["person", "no-helper", "no-successor"],
      say: [
        "Ich habe Kollegen dazugeholt, die sich damit am besten auskennen.",
        "Ich habe die Leute um Hilfe gebeten, die das am besten kennen.",
      ],
    },
    { needs: ["firm", "helper", "no-successor"], say: ["Wir haben uns Hilfe geholt: {helper}."] },
    {
      needs: ["firm", "no-helper", "no-successor"],
      say: ["Wir haben Kollegen dazugeholt, die sich damit am besten auskennen."],
    },
    {
      needs: ["person", "no-successor", "time"],
      say: [
        "Ich bleibe für Sie zuständig und schreibe Ihnen {time}, was wir bis dahin wissen.",
        "Sie haben weiter mit mir zu tun, und ich schreibe Ihnen {time}, was wir bis dahin wissen.",
      ],
    },
    { needs: ["person", "no-successor", "no-time"], say: ["Ich bleibe für Sie zuständig."] },
    {
      needs: ["firm", "no-successor", "time"],
      say: ["Wir schreiben Ihnen {time}, was wir bis dahin wissen."],
    },
    {
      needs: ["successor"],
      say: [
        "Ab jetzt kümmert sich {successor} für Sie darum. Alles, was Sie geschrieben haben, liegt dort vor; Sie müssen nichts noch einmal erklären.",
      ],
    },
    { needs: ["successor", "time"], say: ["Sie hören {time} von {successor}."] },
  ],
  delay: [
    { needs: ["person", "subject"], say: ["Ich schreibe Ihnen wegen „{subject}“."] },
    { needs: ["firm", "subject"], say: ["Wir schreiben Ihnen wegen „{subject}“."] },
    {
      needs: ["person"],
      say: [
        "Es tut mir leid, das dauert länger, als es sollte.",
        "Es tut mir leid, dass das so lange dauert.",
      ],
      warm: ["Es tut mir wirklich leid, das dauert länger, als es sollte."],
    },
    { needs: ["firm"], say: ["Es tut uns leid, das dauert länger, als es sollte."] },
    { needs: ["person", "cause-unknown"], say: ["Woran es liegt, weiß ich noch nicht."] },
    { needs: ["firm", "cause-unknown"], say: ["Woran es liegt, wissen wir noch nicht."] },
    {
      needs: ["person", "cause-unknown", "time"],
      say: ["Ich finde es heraus und schreibe Ihnen {time} in jedem Fall."],
    },
    {
      needs: ["person", "time", "cause-known"],
      say: [
        "Ich bleibe dran und schreibe Ihnen {time} in jedem Fall.",
        "Sie hören {time} von mir, auch wenn es dann noch nicht fertig ist.",
      ],
    },
    {
      needs: ["person", "no-time"],
      say: ["Ich bleibe dran."],
      formal: ["Ich kümmere mich weiter darum."],
    },
    {
      needs: ["firm", "time"],
      say: ["Wir bleiben dran und schreiben Ihnen {time} in jedem Fall."],
    },
    { needs: ["firm", "no-time"], say: ["Wir bleiben dran."] },
  ],
  fixed: [
    {
      needs: ["person", "subject"],
      say: ["Ich habe gute Nachrichten zu „{subject}“: Ich denke, das ist jetzt in Ordnung."],
    },
    {
      needs: ["person", "no-subject"],
      say: ["Ich habe gute Nachrichten: Ich denke, das ist jetzt in Ordnung."],
    },
    {
      needs: ["firm", "subject"],
      say: ["Wir haben gute Nachrichten zu „{subject}“: Wir denken, das ist jetzt in Ordnung."],
    },
    {
      needs: ["firm", "no-subject"],
      say: ["Wir haben gute Nachrichten: Wir denken, das ist jetzt in Ordnung."],
    },
    {
      needs: ["person"],
      say: [
        "Falls nicht, oder falls es wiederkommt, antworten Sie einfach auf diese Nachricht. Ich höre es lieber einmal zu oft.",
        "Wenn etwas noch nicht stimmt oder wiederkommt, antworten Sie mir einfach auf diese Nachricht.",
      ],
    },
    {
      needs: ["firm"],
      say: ["Falls nicht, oder falls es wiederkommt, antworten Sie einfach auf diese Nachricht."],
    },
    { needs: ["person", "time"], say: ["Ich frage {time} noch einmal nach, ob alles läuft."] },
    { needs: ["person"], say: [""], warm: ["Danke, dass Sie sich gemeldet haben."] },
  ],
};
