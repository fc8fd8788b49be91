import { admin, type Api } from "../http/api";
import { badRequest } from "../http/deskError";
import { linkTo, wholeNumber } from "../http/paging";
import { presentAudit } from "../present/presentAudit";

const MOST_ROWS = 100;

/**
 * Audits of all tickets, oldest first, a hundred a page. Zendesk warns not to follow the newest
 * with it: what is written while one reads may be passed over.
 */
export function allAudits({ get }: Api): void {
  get("/ticket_audits", admin, (call) => {
    const size = wholeNumber(call, "limit", { least: 1, most: MOST_ROWS, usual: MOST_ROWS });
    const cursor = call.query.get("cursor");
    const after = cursor === null ? 0 : Number(/^\|(\d{1,15})\|$/.exec(cursor)?.[1] ?? NaN);
    if (Number.isNaN(after)) throw badRequest("cursor is invalid");
    const all = call.desk.store.audits.all();
    const rows = all.slice(after, after + size);
    const next = rows.length === 0 ? null : `|${String(after + rows.length)}|`;
    return {
      body: {
        audits: rows.map(presentAudit),
        after_cursor: next,
        after_url: next === null ? null : linkTo(call, { cursor: next }),
        before_cursor: null,
        before_url: null,
      },
    };
  });
}
