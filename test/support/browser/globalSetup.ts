import { type Practice, startPractice } from "./practice";

declare global {
  var practiceOfThisRun: Practice | undefined;
}

/** One practice set-up for all browser tests; where it is stands in the environment. */
export default async function openPractice(): Promise<void> {
  const practice = await startPractice();
  globalThis.practiceOfThisRun = practice;
  const { deskUrl, apiUrl, credentials, tlsUrl, certificate, folder, tookMs } = practice;
  process.env["UNTICKET_TEST_PRACTICE"] = JSON.stringify({
    deskUrl,
    apiUrl,
    credentials,
    tlsUrl,
    certificate,
    folder,
    tookMs,
  });
}
