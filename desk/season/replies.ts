import { inWords } from "./calendar";
import type { Random } from "./random";

/** What staff writes to a customer, with a greeting and a name below. */
export function reply(
  random: Random,
  customerName: string,
  staffName: string,
  text: string,
): string {
  const first = customerName.split(" ")[0] ?? customerName;
  const me = staffName.split(" ")[0] ?? staffName;
  const greeting = random.pick([`Hi ${first},`, `Hello ${first},`, `Dear ${first},`]);
  const close = random.pick([me, `Kind regards\n${me}`, `Best wishes\n${me}`, me]);
  return `${greeting}\n\n${text}\n\n${close}`;
}

/** A hand-over as it should be: who stays, who helps, when the next word comes. */
export const handOverKindly = (random: Random, at: Date): string =>
  random.pick([
    `This needs the people who look after our systems, so I have asked them to look into it. You keep talking to me: I'll write to you by ${inWords(at)} with what they found.`,
    `I can't see the cause from here and have passed it on to our engineers. I stay your contact, and you hear from me by ${inWords(at)}, even if there is nothing new.`,
  ]);

/** No news, on time. */
export const noNewsYet = (random: Random, at: Date): string =>
  random.pick([
    `The engineers are still at it and I don't know the cause yet. I'll write again by ${inWords(at)}.`,
    `I promised you a word today: there is no solution yet. The next one comes by ${inWords(at)}.`,
  ]);

/** What customers hear from a system instead of a person. */
export const handOverByTheBook = (random: Random): string =>
  random.pick([
    "Your ticket has been escalated to the responsible department. You will be notified once the status changes.",
    "We have forwarded your request to our technical team for further investigation. Please allow some time for processing.",
    "This incident has been assigned to 2nd level support. They will process it in order of priority.",
  ]);

/** A reply that says nothing for sure. */
export const soon = (random: Random): string =>
  random.pick([
    "We are looking into this and will get back to you shortly.",
    "Thank you for your patience. We will come back to you as soon as possible.",
    "I'll check and get back to you.",
  ]);

/** What customers write when nobody did. */
export const chaser = (random: Random): string =>
  random.pick([
    "Is there any news?",
    "I still haven't heard anything from you.",
    "Hello? It has been days now.",
    "Could somebody please tell me what is going on?",
    "I'm still waiting for an answer.",
    "Who is looking after this now? I only have a number.",
  ]);

/** What customers write when it works. */
export const thanks = (random: Random): string =>
  random.pick([
    "Thank you, it works now.",
    "Great, thanks!",
    "Perfect, many thanks.",
    "Thanks for the quick help.",
  ]);

/** What customers write when it doesn't. */
export const stillBroken = (random: Random): string =>
  random.pick([
    "It still doesn't work, same as before.",
    "Sorry, but nothing has changed here.",
    "It worked for a day and now it's back.",
    "Please open this again, the problem is not solved.",
  ]);

/** How a customer answers a question. */
export const answerToQuestion = (random: Random): string =>
  random.pick([
    "Here it is, I hope that helps.",
    "It is the one that ends in 41. Anything else you need?",
    "Yes, exactly. It happens every time.",
    "No, only since last week.",
    "I've attached a photo.",
  ]);

/** Engineers who can't go on. */
export const stuckNote = (random: Random): string =>
  random.pick([
    "No repro. Need logs from user.",
    "Not us, looks like upstream. Parking for now.",
    "Waiting for next sprint.",
    "Vendor case open, no ETA.",
    "Same as last week, see other ticket.",
  ]);
