import type { NotByModel } from "#contract/models";
import type { Message } from "#domain/wording/message";
import { inAccount } from "../db/inAccount";
import { openWriter } from "../models/openWriter";
import { requireAllowed } from "../models/requireAllowed";
import { type Writer, type WriterAnswer, WriterFailure } from "../models/writer";
import type { Service } from "../service";
import type { Breaker } from "./breaker";
import type { StoredModel } from "./findModel";
import { findAnswer, hashOf, keepAnswer } from "./keptAnswers";
import { lockText } from "./lockText";
import { offeredFor } from "./offeredFor";
import { ORDER_VERSION, orderFor } from "./orderFor";
import { spendCall } from "./spendCall";
import { type Judged, judgeAnswer } from "./judgeAnswer";

const LARGEST_BYTES = 4_096;
const TRIES = 2;

/** What a model wrote, checked; or why there is nothing of it. */
export type ByModel = { readonly body: string } | { readonly reason: NotByModel };

type Refused = Exclude<Judged, { answer: WriterAnswer }>;

type Call = {
  readonly accountId: number;
  readonly model: StoredModel;
  readonly message: Message & { lang: string };
  /** People whose names stay here, besides those of the message's context. */
  readonly names: readonly string[];
  /** Words of the account's glossary that nobody may touch; they stay here as well. */
  readonly untouched: readonly string[];
};

/**
 * Asks an account's model for a message and checks what comes.
 *
 * Only locked text travels. A refused answer is asked for once more, with our reasons. Answers that
 * passed are kept, so that the same question costs one call.
 */
export async function writeByModel(
  service: Service,
  breaker: Breaker,
  call: Call,
): Promise<ByModel> {
  if (Buffer.byteLength(call.message.body) > LARGEST_BYTES) return { reason: "too-long" };
  const question = questionOf(service, call);
  const { kept, judge } = question;
  const known = await inAccount(service.db, call.accountId, (tx) => findAnswer(tx, kept));
  const judged = known === null ? null : judge(known);
  if (judged !== null && "body" in judged) return judged;
  if (breaker.isResting(call.accountId)) return { reason: "resting" };
  return tryTwice(service, breaker, { ...call, question });
}

/** What is asked, under which hash an answer is kept, and how one is judged. */
function questionOf(
  { sealer, now }: Service,
  { accountId, model, message, names, untouched }: Call,
) {
  const { provider, baseUrl, model: name } = model.settings;
  const locked = lockText(message.body, {
    format: message.format,
    context: message.context ?? {},
    language: message.lang,
    names,
    untouched,
  });
  const offered = offeredFor(message);
  const asked = {
    text: locked.text,
    language: message.lang,
    tone: message.tone ?? "plain",
    mayAdd: offered.meanings,
  };
  return {
    asked,
    kept: {
      accountId,
      sealer,
      now: now(),
      hash: hashOf([ORDER_VERSION, provider, baseUrl, name, asked]),
    },
    judge: (answer: WriterAnswer) =>
      judgeAnswer(answer, { message, locked, offered: offered.tokens }),
  };
}

type Question = ReturnType<typeof questionOf>;

async function tryTwice(
  service: Service,
  breaker: Breaker,
  { accountId, model, question }: Call & { question: Question },
): Promise<ByModel> {
  const { db, log, now, settings } = service;
  const place = model.place();
  const writer = openWriter(place, requireAllowed(place.baseUrl, settings));
  const signal = AbortSignal.timeout(settings.MODEL_TIMEOUT_MS);
  let refused: Refused | null = null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const cap = model.settings.dailyCalls;
    const mayCall = await inAccount(db, accountId, (tx) => spendCall(tx, now(), cap));
    if (!mayCall) return { reason: refused?.reason ?? "budget" };
    const more: { refusedBefore?: readonly string[] } =
      refused === null ? {} : { refusedBefore: refused.reasons };
    const answer = await ask(writer, orderFor({ ...question.asked, ...more }), signal);
    breaker.note(accountId, !("fault" in answer) || answer.fault === "garbled");
    const judged: Judged = "fault" in answer ? refusalOf(answer) : question.judge(answer);
    if ("body" in judged) {
      await inAccount(db, accountId, (tx) => keepAnswer(tx, question.kept, judged.answer));
      return judged;
    }
    const hash = question.kept.hash.toString("hex");
    log.info({ accountId, hash, reason: judged.reason }, "a model was refused");
    // Nothing was written that our reasons could make better.
    if (judged.reasons.length === 0) return { reason: judged.reason };
    refused = judged;
  }
  return { reason: refused?.reason ?? "garbled" };
}

const refusalOf = ({ fault }: WriterFailure): Refused => ({
  reason: fault,
  reasons: fault === "garbled" ? ["It was not the JSON that was asked for."] : [],
});

/** Ends when the time is over, whatever the model's connection does. */
async function ask(writer: Writer, order: Parameters<Writer>[0], signal: AbortSignal) {
  const over = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new WriterFailure("slow")), { once: true });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([writer(order, signal), over]);
  } catch (cause) {
    if (signal.aborted) return new WriterFailure("slow", { cause });
    if (cause instanceof WriterFailure) return cause;
    throw cause;
  }
}
