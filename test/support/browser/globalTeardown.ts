import { forgetPractice } from "./practice";

/** Stops the practice set-up of this run and takes its data away. */
export default async function closePractice(): Promise<void> {
  const practice = globalThis.practiceOfThisRun;
  if (practice === undefined) return;
  await practice.stop();
  forgetPractice(practice);
}
