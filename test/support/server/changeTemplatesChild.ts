import { pino } from "pino";
import { openDatabase } from "../../../server/db/openDatabase";
import { sealerOf } from "../../../server/secrets/sealer";
import type { Service } from "../../../server/service";
import { readServiceSettings } from "../../../server/settings";
import { changeTemplates } from "../../../server/templates/changeTemplates";
import { helpDeskAt } from "./rulesDesk";

// Works on the runs of one account until nothing is left, in a process that may be killed.
const [databaseUrl = "", deskUrl = "", account = ""] = process.argv.slice(2);
const { db } = openDatabase(databaseUrl, 3);
const helpDesk = helpDeskAt(deskUrl);
const now = () => new Date();
const service: Service = {
  settings: readServiceSettings({ LOG_LEVEL: "silent" }),
  db,
  sealer: sealerOf([Buffer.alloc(32, 7)]),
  log: pino({ level: "silent" }),
  now,
  deskNow: now,
  realTimeOf: (deskTime) => new Date(deskTime),
  wake: () => undefined,
  helpDesk: () => Promise.resolve(helpDesk),
  forgetHelpDesk: () => undefined,
  jobs: { regular: [], onTicketChanged: [], onSettingsChanged: [] },
};
const job = changeTemplates(service);
process.send?.("working");
for (;;) {
  const signal = AbortSignal.timeout(30_000);
  const { more } = await job.run({ accountId: Number(account), now: now(), signal });
  if (!more) process.exit(0);
}
