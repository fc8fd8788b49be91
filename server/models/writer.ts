import { z } from "zod";

/** What a model answers with; nothing else is read. */
export const WriterAnswer = z.object({
  paragraphs: z.array(z.object({ text: z.string(), tokens: z.array(z.string()) })),
});
export type WriterAnswer = z.infer<typeof WriterAnswer>;

/** What a model is told to do, and the text that it works on, as data. */
export type Order = { readonly instructions: string; readonly material: string };

/**
 * Something that writes: a model behind whichever vendor.
 *
 * @throws {WriterFailure} For everything that keeps it from an answer of the right form.
 */
export type Writer = (order: Order, signal: AbortSignal) => Promise<WriterAnswer>;

/** Where a model is, and how it is spoken to. */
export type WriterPlace = {
  readonly provider: "openai" | "anthropic";
  readonly baseUrl: string;
  readonly model: string;
  readonly key: string | null;
};

export type WriterFault =
  "missing" | "slow" | "unreachable" | "rejected" | "key" | "garbled" | "declined";

/** A model did not answer as it should; its words stay in the cause, which only the log may see. */
export class WriterFailure extends Error {
  override readonly name = "WriterFailure";
  readonly fault: WriterFault;

  constructor(fault: WriterFault, options?: ErrorOptions) {
    super(`The model failed: ${fault}.`, options);
    this.fault = fault;
  }
}
