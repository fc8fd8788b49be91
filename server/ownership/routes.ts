import { Router } from "express";
import {
  listMyPromises,
  readTicketOwnership,
  setContact,
  setNextUpdate,
} from "#contract/ownership";
import { simulateLimits } from "#contract/simulation";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { readId } from "../http/readId";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { requireTicket } from "../sync/canSee";
import { readPolicy } from "../tickets/readPolicy";
import { listPromises } from "./listPromises";
import { readOwnership } from "./readOwnership";
import { simulate } from "./simulate";
import { writeField } from "./writeField";

/** Who looks after the customer of a ticket, and what was promised. */
export function ownershipRoutes(service: Service): Router {
  const { db } = service;
  const router = Router();
  serve(router, readTicketOwnership, ({ ticketId }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const id = readId(ticketId);
      await requireTicket(tx, caller, id);
      return readOwnership(tx, id, service.deskNow());
    }),
  );
  serve(router, setContact, async ({ ticketId, userId }, caller) => {
    const contact = readId(userId);
    await requireContact(service, caller.accountId, contact);
    const change = {
      ticketId: readId(ticketId),
      field: "contact",
      value: String(contact),
    } as const;
    return writeField(service, caller, { ...change, follower: contact });
  });
  serve(router, setNextUpdate, ({ ticketId, at }, caller) => {
    if (Date.parse(at) <= service.deskNow().getTime()) {
      throw new Problem("invalid_request", "The next update lies ahead; choose a later time.");
    }
    return writeField(service, caller, {
      ticketId: readId(ticketId),
      field: "nextUpdate",
      value: at,
    });
  });
  serve(router, simulateLimits, (asked, { accountId }) => simulate(service, accountId, asked));
  serve(router, listMyPromises, (_request, caller) =>
    inAccount(db, caller.accountId, (tx) => listPromises(tx, caller, service.deskNow())),
  );
  return router;
}

/** Only somebody of ours who can write to customers can be their contact. */
async function requireContact({ db }: Service, accountId: number, userId: number): Promise<void> {
  await inAccount(db, accountId, async (tx) => {
    const policy = await readPolicy(tx);
    const user = policy?.users.find(({ id }) => id === userId);
    const canWrite = user !== undefined && user.light !== true && user.suspended !== true;
    const groups = user?.groups ?? [];
    if (canWrite && groups.some((group) => policy?.customer_groups.includes(group))) return;
    throw new Problem(
      "invalid_request",
      "A customer's contact is somebody in a customer-facing group who can write to customers.",
    );
  });
}
