import type { AuditRecord } from "../events";
import { admin, type Api, type KnownCall } from "../http/api";
import { badRequest } from "../http/deskError";
import { linkTo, wholeNumber } from "../http/paging";
import { presentAudit } from "../present/presentAudit";

/** Where a page begins and which way it goes; the cursor itself says both. */
type Place = { readonly direction: "after" | "before"; readonly id: number };

/**
 * The audits of all tickets, oldest first within a page. The first page holds the newest; older
 * ones are behind `before_cursor`, later ones behind `after_cursor`.
 */
export function auditStream({ get }: Api): void {
  get("/ticket_audits", admin, (call) => {
    const size = wholeNumber(call, "limit", { least: 1, most: 100, usual: 100 });
    const cursor = call.query.get("cursor");
    const place: Place =
      cursor === null ? { direction: "before", id: Number.MAX_SAFE_INTEGER } : readCursor(cursor);
    const audits = pageAt(call, place, size);
    const after = cursorFor("after", audits.at(-1));
    const before = cursorFor("before", audits[0]);
    return {
      body: {
        audits: audits.map(presentAudit),
        after_cursor: after,
        after_url: after === null ? null : linkTo(call, { cursor: after }),
        before_cursor: before,
        before_url: before === null ? null : linkTo(call, { cursor: before }),
      },
    };
  });
}

function pageAt({ desk }: KnownCall, { direction, id }: Place, size: number) {
  const inOrder = desk.store.audits.all().sort((one, other) => one.id - other.id);
  if (direction === "after") return inOrder.filter((audit) => audit.id > id).slice(0, size);
  return inOrder.filter((audit) => audit.id < id).slice(-size);
}

const cursorFor = (direction: Place["direction"], audit: AuditRecord | undefined) =>
  audit === undefined
    ? null
    : Buffer.from(`${direction}|${String(audit.id)}`).toString("base64url");

function readCursor(cursor: string): Place {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  const [, direction, id] = /^(after|before)\|(\d{1,15})$/.exec(text) ?? [];
  if (id === undefined) throw badRequest("cursor is invalid");
  return { direction: direction === "after" ? "after" : "before", id: Number(id) };
}
