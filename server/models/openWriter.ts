import { fetchFrom } from "./fetchFrom";
import type { AllowedPlace } from "./requireAllowed";
import {
  type Order,
  type Writer,
  WriterAnswer,
  WriterFailure,
  type WriterFault,
  type WriterPlace,
} from "./writer";

const MOST_TOKENS = 600;

/** A model by way of the `ai` package, which an installation may leave out. */
export function openWriter(place: WriterPlace, allowed: AllowedPlace): Writer {
  const fetch = fetchFrom(allowed);
  return async (order, signal) => {
    const parts = await load(place, fetch);
    return write(parts, order, signal);
  };
}

type Parts = Awaited<ReturnType<typeof load>>;

async function load(place: WriterPlace, fetch: typeof globalThis.fetch) {
  try {
    return { ai: await import("ai"), model: await modelOf(place, fetch) };
  } catch (cause) {
    throw new WriterFailure("missing", { cause });
  }
}

async function modelOf(place: WriterPlace, fetch: typeof globalThis.fetch) {
  const { provider, baseUrl: baseURL, model, key } = place;
  if (provider === "anthropic") {
    const { createAnthropic } = await import("@ai-sdk/anthropic");
    // An empty key would be taken from the service's environment.
    return createAnthropic({ baseURL, fetch, apiKey: key ?? "none" })(model);
  }
  const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
  const apiKey = key === null ? {} : { apiKey: key };
  const supportsStructuredOutputs = true;
  return createOpenAICompatible({
    name: "model",
    baseURL,
    fetch,
    supportsStructuredOutputs,
    ...apiKey,
  })(model);
}

async function write({ ai, model }: Parts, order: Order, signal: AbortSignal) {
  try {
    const written = await ai.generateText({
      model,
      system: order.instructions,
      prompt: order.material,
      output: ai.Output.object({ schema: WriterAnswer }),
      temperature: 0,
      maxOutputTokens: MOST_TOKENS,
      maxRetries: 0,
      abortSignal: signal,
    });
    if (written.finishReason === "content-filter") throw new WriterFailure("declined");
    return written.output;
  } catch (cause) {
    if (cause instanceof WriterFailure) throw cause;
    throw failureOf(ai, cause, signal);
  }
}

function failureOf(ai: Parts["ai"], cause: unknown, signal: AbortSignal): WriterFailure {
  if (signal.aborted) return new WriterFailure("slow", { cause });
  if (ai.APICallError.isInstance(cause)) {
    return new WriterFailure(faultOf(cause.statusCode ?? 0), { cause });
  }
  const isAnswer =
    ai.NoObjectGeneratedError.isInstance(cause) || ai.NoOutputGeneratedError.isInstance(cause);
  return new WriterFailure(isAnswer ? "garbled" : "unreachable", { cause });
}

function faultOf(status: number): WriterFault {
  if (status === 401 || status === 403) return "key";
  if (status === 200) return "garbled";
  return status >= 400 && status < 500 && status !== 429 ? "rejected" : "unreachable";
}
