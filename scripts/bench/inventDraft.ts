/** What an agent may write, well and badly; each sentence once a round. */
const SENTENCES = [
  "Your ticket has been escalated to our second level team and is currently pending.",
  "I looked at the invoice of 12 March over 48.20 EUR and at the order 4711-AB, and both are correct.",
  "Please be advised that the incident is being worked on by the relevant department.",
  "The download from https://files.example/reports/7 works again since 9:40 this morning.",
  "We apologize for any inconvenience this may have caused.",
  "You do not have to send the form again, and nothing will be charged before you confirm it.",
  "Kindly note that your request will be updated in due course.",
  "If the page stays empty, press Ctrl and F5 once and tell me what you see.",
  "Our engineers have identified the root cause and a hotfix is going to be deployed shortly.",
  "Two of your three devices are connected, and the third was last seen on Monday.",
] as const;

/** A reply of about so many characters, in paragraphs of three sentences. */
export function inventDraft(characters: number): string {
  let text = "Hi Amara,\n\n";
  for (let index = 0; text.length < characters; index += 1) {
    text += `${SENTENCES[index % SENTENCES.length] ?? ""}${index % 3 === 2 ? "\n\n" : " "}`;
  }
  return text.slice(0, characters);
}
