import { newFolder, type Practice, startPractice } from "./practice";
import { untilRead } from "./untilRead";

declare global {
  var practiceOfThisRun: Practice | undefined;
}

/** All the stories of a season, and fewer ordinary days around them. */
const TICKETS = "1500";

/**
 * One practice set-up for all browser tests; where it is stands in the environment. It is there
 * once the service has read the season: tests are about what comes then.
 */
export default async function openPractice(): Promise<void> {
  const practice = await startPractice(newFolder(), { DESK_TICKETS: TICKETS });
  globalThis.practiceOfThisRun = practice;
  await untilRead(practice.folder);
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
