import { z } from "zod";
import { Tally } from "#domain/ownership/simulation/tally";
import { endpoint } from "./endpoint";
import { Ids, OwnershipSettings } from "./ownershipSettings";

/** Where a simulation goes on; made by the service, empty for the beginning. */
const Place = z.string().regex(/^\d{0,16}$/);

/**
 * One step of a simulation. The service keeps nothing of it: the app adds up the parts, shows how
 * far it is, and stops by not asking any more.
 */
export const simulateLimits = endpoint({
  method: "POST",
  path: "/api/settings/simulate",
  summary: "What other limits would have flagged in the last 90 days, a part at a time",
  role: "admin",
  request: z.strictObject({
    itGroups: Ids,
    customerGroups: Ids,
    supervisors: Ids,
    ownership: OwnershipSettings,
    after: Place,
  }),
  response: z.object({
    tally: Tally,
    /** Null when this was the last part. */
    next: Place.nullable(),
    /** Tickets that changed in that time, all parts together. */
    total: z.number().int(),
    /** First and last day, on the account's clock. */
    first: z.string(),
    last: z.string(),
  }),
});
