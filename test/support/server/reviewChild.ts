import { pino } from "pino";
import { openDatabase } from "../../../server/db/openDatabase";
import { reviewTickets } from "../../../server/ownership/reviewTickets";
import { sealerOf } from "../../../server/secrets/sealer";
import type { Service } from "../../../server/service";
import { readServiceSettings } from "../../../server/settings";

// Reviews what is due of one account, in a process that may be killed.
const [databaseUrl = "", account = "", at = ""] = process.argv.slice(2);
const { db, close } = openDatabase(databaseUrl, 2);
const now = () => new Date(at);
const service: Service = {
  settings: readServiceSettings({ LOG_LEVEL: "silent" }),
  db,
  sealer: sealerOf([Buffer.alloc(32, 7)]),
  log: pino({ level: "silent" }),
  now,
  deskNow: now,
  realTimeOf: (deskTime) => new Date(deskTime),
  wake: () => undefined,
  helpDesk: () => Promise.reject(new Error("A review asks no help desk.")),
  forgetHelpDesk: () => undefined,
  jobs: { regular: [], onTicketChanged: [], onSettingsChanged: [] },
};
const signal = AbortSignal.timeout(60_000);
await reviewTickets(service).run({ accountId: Number(account), now: now(), signal });
await close();
