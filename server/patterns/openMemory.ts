import { sql } from "kysely";
import type { AccountTransaction } from "../db/inAccount";
import { inAccount } from "../db/inAccount";
import { Later } from "../errors";
import type { Service } from "../service";
import { OUTREACH_TAG } from "./bulk/outreachTag";
import { startThinker, type Thinker } from "./thinking/startThinker";
import { FIRST_SPLIT } from "./thinking/thought";

/** The thinker, and what it should have in mind of each account. */
export type Memory = {
  readonly thinker: Thinker;
  /**
   * Makes sure that the thinker knows an account as the database has it.
   *
   * @throws {Later} While it still reads.
   */
  readonly recall: (accountId: number) => Promise<void>;
  /** Lets go of an account: the next recall reads it anew. */
  readonly forget: (accountId: number) => void;
  /** Notes tickets that the thinker itself has placed: it need not read them. */
  readonly notePlaced: (accountId: number, ticketIds: readonly number[]) => void;
  /** Notes that the thinker itself made this epoch, and how long that took. */
  readonly noteEpoch: (accountId: number, made: { epoch: number; tookMs: number }) => void;
  /** How long after new tickets all are looked at together: longer when that takes long. */
  readonly pauseMs: (accountId: number) => number;
};

type Held = { lives: number; epoch: number; tookMs: number; latest: Date; own: Set<number> };

/** New tickets that are like no pattern may be one together; looked at soon, not with each ticket. */
const LEAST_PAUSE_MS = 20_000;
const MOST_PAUSE_MS = 120_000;
/** Looking at all tickets takes a sixth of the time at most. */
const PAUSE_FACTOR = 5;

const PAGE = 400;
const MOST_READ = 12_000;
/** As far as a ticket's text is read. */
const MOST_UNITS = 32_000;
const STILL_READING_SECONDS = 2;

/** Opens the memory of this process; nothing is read before the first question. */
export function openMemory({ db, log }: Service): Memory {
  const thinker = startThinker();
  const held = new Map<number, Held>();
  const reading = new Set<number>();

  async function read(accountId: number): Promise<void> {
    const lives = thinker.lives();
    const { epoch, firstPattern, grain } = await inAccount(db, accountId, findModel);
    await thinker.ask(accountId, "begin", { firstPattern, grain });
    const started = {
      lives: Math.max(lives, thinker.lives()),
      epoch,
      tookMs: 0,
      latest: new Date(0),
      own: new Set<number>(),
    };
    await readPlaced(accountId, started);
    held.set(accountId, started);
  }

  /** Tickets that were placed since, by us before or by another process. */
  async function readPlaced(accountId: number, known: Held): Promise<void> {
    const since = known.latest;
    const placed = await inAccount(db, accountId, (tx) => listPlaced(tx, since));
    const ids = placed.filter(({ ticketId }) => !known.own.has(ticketId));
    for (let from = 0; from < ids.length; from += PAGE) {
      const page = ids.slice(from, from + PAGE);
      const tickets = await inAccount(db, accountId, (tx) => readTickets(tx, page));
      await thinker.ask(accountId, "remember", { tickets });
    }
    for (const { placedAt } of placed) if (placedAt > known.latest) known.latest = placedAt;
    known.own.clear();
  }

  return {
    thinker,
    forget: (accountId) => void held.delete(accountId),
    notePlaced(accountId, ticketIds) {
      for (const ticketId of ticketIds) held.get(accountId)?.own.add(ticketId);
    },
    noteEpoch(accountId, made) {
      const known = held.get(accountId);
      if (known !== undefined) Object.assign(known, made);
    },
    pauseMs: (accountId) =>
      Math.min(
        MOST_PAUSE_MS,
        Math.max(LEAST_PAUSE_MS, (held.get(accountId)?.tookMs ?? 0) * PAUSE_FACTOR),
      ),
    async recall(accountId) {
      if (reading.has(accountId)) throw new Later(STILL_READING_SECONDS);
      const known = held.get(accountId);
      const { epoch } = await inAccount(db, accountId, findModel);
      if (known?.lives === thinker.lives() && known.epoch === epoch) {
        await readPlaced(accountId, known);
        return;
      }
      held.delete(accountId);
      reading.add(accountId);
      read(accountId)
        .catch((error: unknown) => log.error({ err: error, accountId }, "patterns not recalled"))
        .finally(() => reading.delete(accountId));
      throw new Later(STILL_READING_SECONDS);
    },
  };
}

async function findModel(tx: AccountTransaction) {
  const model = await tx.selectFrom("pattern_models").select(["epoch", "grain"]).executeTakeFirst();
  const last = await tx
    .selectFrom("patterns")
    .select((row) => row.fn.max("pattern_id").as("last"))
    .where("pattern_id", "<", FIRST_SPLIT)
    .executeTakeFirst();
  return {
    epoch: model?.epoch ?? 0,
    grain: model?.grain ?? ("usual" as const),
    firstPattern: (last?.last ?? 0) + 1,
  };
}

/** The newest tickets placed after a moment, in the order they came in. */
async function listPlaced(tx: AccountTransaction, since: Date) {
  const { rows } = await sql<{ ticketId: number; placedAt: Date }>`
    select pt.ticket_id as "ticketId", pt.placed_at as "placedAt"
      from pattern_tickets pt join tickets t using (account_id, ticket_id)
     where pt.placed_at > ${since} and not t.deleted and not ${OUTREACH_TAG} = any(t.tags)
     order by t.created_at desc limit ${MOST_READ}
  `.execute(tx);
  return rows.reverse();
}

async function readTickets(tx: AccountTransaction, page: readonly { ticketId: number }[]) {
  const ids = page.map(({ ticketId }) => ticketId);
  const rows = await tx
    .selectFrom("pattern_tickets as pt")
    .innerJoin("tickets as t", (join) =>
      join.onRef("t.account_id", "=", "pt.account_id").onRef("t.ticket_id", "=", "pt.ticket_id"),
    )
    .leftJoin("pattern_meanings as m", (join) =>
      join.onRef("m.account_id", "=", "pt.account_id").onRef("m.ticket_id", "=", "pt.ticket_id"),
    )
    .select(["t.ticket_id", "t.subject", "m.meaning", "pt.pattern_id"])
    .select(sql<string>`left(t.description, ${MOST_UNITS})`.as("description"))
    .where("pt.ticket_id", "in", ids)
    .orderBy("t.created_at")
    .execute();
  return rows.map((row) => ({
    ticketId: row.ticket_id,
    subject: row.subject,
    description: row.description,
    meaning: row.meaning === null ? null : new Uint8Array(row.meaning),
    patternId: row.pattern_id,
  }));
}
