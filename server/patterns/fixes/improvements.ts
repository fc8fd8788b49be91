import { sql } from "kysely";
import type { z } from "zod";
import type { Improvements, ImprovementState, saveImprovement as saving } from "#contract/fixes";
import { ImprovementState as State } from "#contract/fixes";
import { estimateSaved } from "#domain/patterns/estimateSaved";
import type { AccountTransaction } from "../../db/inAccount";
import { storableJson } from "../../db/storable";
import { Problem } from "../../errors";
import type { Caller } from "../../http/caller";
import { readId } from "../../http/readId";
import { listNames } from "../../tickets/listNames";
import { aliasesOf } from "../aliasesOf";
import { listContacts } from "../listContacts";
import { holdPattern } from "../moveTickets";
import { registerFix } from "./changeFixes";
import { listFixes } from "./listFixes";

type Where = { readonly patternId: number; readonly now: Date };

/** Where an improvement can go from each state. */
const NEXT: Record<ImprovementState, readonly ImprovementState[]> = {
  proposed: ["accepted", "dropped"],
  accepted: ["done", "proposed", "dropped"],
  done: ["verified", "accepted"],
  verified: ["done"],
  dropped: ["proposed"],
};

/** What is planned against a pattern, and what its end would spare. */
export async function listImprovements(
  tx: AccountTransaction,
  caller: Caller,
  { patternId, now }: Where,
): Promise<Improvements> {
  const rows = await tx
    .selectFrom("improvements")
    .select(["improvement_id", "text", "owner_id", "state", "steps"])
    .select(sql<string | null>`due_on::text`.as("due_on"))
    .where("pattern_id", "in", await aliasesOf(tx, patternId))
    .orderBy("improvement_id")
    .execute();
  const staff = await listStaff(tx);
  const names = await listNames(
    tx,
    rows.flatMap(({ owner_id, steps }) => [owner_id, ...steps.map(({ by }) => by)]),
  );
  const today = now.toISOString().slice(0, 10);
  return {
    improvements: rows.map((row) => ({
      id: String(row.improvement_id),
      text: row.text,
      owner:
        row.owner_id === null
          ? null
          : { id: String(row.owner_id), name: names.get(row.owner_id) ?? "" },
      dueOn: row.due_on,
      isLate: row.due_on !== null && row.due_on < today && isOpen(row.state),
      state: row.state,
      steps: row.steps.map(({ state, by, at }) => ({
        state: State.parse(state),
        by: names.get(by) ?? "",
        at,
      })),
    })),
    saved: estimateSaved(
      (await listContacts(tx, caller, patternId)).map(({ at }) => at),
      now.getTime(),
    ),
    staff,
  };
}

/** @throws {Problem} `not_found` for an improvement of another pattern; `invalid_request`. */
export async function saveImprovement(
  tx: AccountTransaction,
  caller: Caller,
  { patternId, now, asked }: Where & { asked: z.output<typeof saving.request> },
): Promise<void> {
  const owner = asked.ownerId === null ? null : readId(asked.ownerId);
  if (owner !== null && !(await listStaff(tx)).some(({ id }) => id === String(owner))) {
    throw new Problem("invalid_request", "Somebody who works here has to own it.");
  }
  const values = { text: asked.text, owner_id: owner, due_on: asked.dueOn };
  if (asked.improvementId !== undefined) {
    const known = await requireImprovement(tx, patternId, asked.improvementId);
    await tx
      .updateTable("improvements")
      .set(values)
      .where("improvement_id", "=", known.improvement_id)
      .execute();
    return;
  }
  await holdPattern(tx, patternId);
  const first = [{ state: "proposed", by: caller.userId, at: now.toISOString() }];
  await tx
    .insertInto("improvements")
    .values({
      account_id: caller.accountId,
      pattern_id: patternId,
      state: "proposed",
      steps: storableJson(first),
      ...values,
    })
    .execute();
}

/**
 * Moves an improvement on. Done notes a fix; verified needs a fix that held.
 *
 * @throws {Problem} `conflict` when the way leads elsewhere, or nothing shows yet that it works.
 */
export async function moveImprovement(
  tx: AccountTransaction,
  caller: Caller,
  { patternId, now, ...asked }: Where & { improvementId: string; state: ImprovementState },
): Promise<void> {
  const known = await requireImprovement(tx, patternId, asked.improvementId);
  if (!NEXT[known.state].includes(asked.state)) {
    throw new Problem("conflict", `What is ${known.state} cannot become ${asked.state}.`);
  }
  if (asked.state === "accepted" && (known.owner_id === null || known.due_on === null)) {
    throw new Problem("conflict", "Say first who does it and until when.");
  }
  if (asked.state === "done" && known.state === "accepted") {
    await registerFix(tx, caller, { patternId, text: known.text.slice(0, 500), fixedAt: now, now });
  }
  if (asked.state === "verified") {
    const [newest] = await listFixes(tx, caller, { patternId, now });
    if (newest?.state !== "held") {
      throw new Problem("conflict", "The figures don't show yet that it held. Verify it later.");
    }
  }
  const step = { state: asked.state, by: caller.userId, at: now.toISOString() };
  await tx
    .updateTable("improvements")
    .set({ state: asked.state, steps: storableJson([...known.steps, step]) })
    .where("improvement_id", "=", known.improvement_id)
    .execute();
}

const isOpen = (state: ImprovementState): boolean => state === "proposed" || state === "accepted";

async function requireImprovement(tx: AccountTransaction, patternId: number, id: string) {
  const row = await tx
    .selectFrom("improvements")
    .select(["improvement_id", "text", "owner_id", "due_on", "state", "steps"])
    .where("improvement_id", "=", readId(id))
    .where("pattern_id", "in", await aliasesOf(tx, patternId))
    .executeTakeFirst();
  if (row === undefined) throw new Problem("not_found", "This improvement is not known here.");
  return row;
}

async function listStaff(tx: AccountTransaction): Promise<{ id: string; name: string }[]> {
  const rows = await tx
    .selectFrom("people")
    .select(["user_id", "name"])
    .where("role", "<>", "end-user")
    .where("active", "=", true)
    .where("suspended", "=", false)
    .orderBy("name")
    .limit(1000)
    .execute();
  return rows.map(({ user_id, name }) => ({ id: String(user_id), name }));
}
