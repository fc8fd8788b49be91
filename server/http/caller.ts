import type { Request } from "express";
import type { Role } from "#contract/endpoint";
import { Problem } from "../errors";

/** Who asks, as their session says. */
export type Caller = {
  readonly accountId: number;
  /** The help desk's id of the person. */
  readonly userId: number;
  readonly role: Role;
};

const callers = new WeakMap<Request, Caller>();

export function setCaller(request: Request, caller: Caller): void {
  callers.set(request, caller);
}

/** @throws {Problem} `not_signed` when the request came without a good session. */
export function callerOf(request: Request): Caller {
  const caller = callers.get(request);
  if (caller === undefined) {
    throw new Problem("not_signed", "Your session has ended. Reload the page to sign in again.");
  }
  return caller;
}

const RANK: Record<Role, number> = { agent: 0, lead: 1, admin: 2 };

/** Whether somebody in one role may do what another role may do. */
export const isAtLeast = (role: Role, needed: Role): boolean => RANK[role] >= RANK[needed];
