import { staff, type Api, type Call } from "../http/api";
import { recordNotFound } from "../http/deskError";
import { idIn } from "../http/parameters";
import type { TriggerRecord, TriggerRevisionRecord } from "../records/rules";

const LISTED = 20;

/** What triggers said after each change through the API, newest first; Zendesk keeps it on Enterprise. */
export function triggerRevisions(api: Api): void {
  api.get("/triggers/:id/revisions", staff, (call) => {
    const id = idIn(call);
    if (call.desk.store.triggers.get(id) === undefined) throw recordNotFound();
    const found = revisionsOf(call, id).toReversed().slice(0, LISTED);
    return {
      body: {
        trigger_revisions: found.map((revision) => present(call, revision)),
        count: found.length,
        after_cursor: "",
        after_url: "",
        before_cursor: "",
        before_url: "",
      },
    };
  });
  api.get("/triggers/:id/revisions/:revisionId", staff, (call) => {
    const revision = call.desk.store.trigger_revisions.get(idIn(call, "revisionId"));
    if (revision?.trigger_id !== idIn(call)) throw recordNotFound();
    return { body: { trigger_revision: present(call, revision) } };
  });
}

/** Keeps a trigger as it is after a change; the first time also as it was before. */
export function keepRevision(
  call: Call,
  { before, after }: { before: TriggerRecord | null; after: TriggerRecord },
): void {
  const isFirst = revisionsOf(call, after.id).length === 0;
  if (isFirst && before !== null) keep(call, before, { author: 0, at: before.updated_at });
  keep(call, after, { author: call.caller.user?.id ?? 0, at: after.updated_at });
}

function keep(
  { desk }: Call,
  { id, title, description, active, conditions, actions }: TriggerRecord,
  { author, at }: { author: number; at: string },
): void {
  const { trigger_revisions: table } = desk.store;
  table.put({
    id: table.nextId(),
    trigger_id: id,
    author_id: author,
    created_at: at,
    snapshot: { title, description, active, conditions, actions },
  });
}

const revisionsOf = ({ desk }: Call, triggerId: number): readonly TriggerRevisionRecord[] =>
  desk.store.trigger_revisions
    .by("trigger_id", triggerId)
    .toSorted((one, other) => one.id - other.id);

const present = (
  { base }: Call,
  { trigger_id: triggerId, ...revision }: TriggerRevisionRecord,
) => ({
  ...revision,
  url: `${base}/api/v2/triggers/${String(triggerId)}/revisions/${String(revision.id)}.json`,
});
