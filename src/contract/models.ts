import { z } from "zod";
import { Format, Message, RewriteContext, Tone } from "#domain/wording/message";
import { endpoint } from "./endpoint";

/** How a model is spoken to: as OpenAI's and most local servers are, or as Anthropic's. */
export const ModelProvider = z.enum(["openai", "anthropic"]);
export type ModelProvider = z.infer<typeof ModelProvider>;

const choice = {
  isOn: z.boolean(),
  provider: ModelProvider,
  /** Where the model answers; calls go to this origin and nowhere else. */
  baseUrl: z.url({ protocol: /^https?$/ }).max(300),
  model: z.string().trim().min(1).max(120),
  /** Calls a day, a second try counted as well; a call carries 4 kB at most and brings 600 tokens. */
  dailyCalls: z.number().int().min(1).max(100_000),
};

/** The model of an account. Its key is never told again. */
export const ModelSettings = z.object({ ...choice, hasKey: z.boolean() });
export type ModelSettings = z.infer<typeof ModelSettings>;

/** Why a message is by the rules and not by the model. */
export const NotByModel = z.enum([
  "off",
  "left-alone",
  "too-long",
  "budget",
  "resting",
  "missing",
  "slow",
  "unreachable",
  "rejected",
  "key",
  "declined",
  "garbled",
  "language",
  "facts",
  "worse",
]);
export type NotByModel = z.infer<typeof NotByModel>;

export const readModel = endpoint({
  method: "GET",
  path: "/api/settings/model",
  summary: "The model that may propose wording, and how often it was asked today",
  role: "admin",
  request: z.strictObject({}),
  response: z.object({ settings: ModelSettings.nullable(), usedToday: z.number().int() }),
});

export const saveModel = endpoint({
  method: "PUT",
  path: "/api/settings/model",
  summary: "Choose the model; without a key the stored one stays, with null it is forgotten",
  role: "admin",
  request: z.strictObject({ ...choice, key: z.string().min(1).max(500).nullable().optional() }),
  response: z.object({ settings: ModelSettings, usedToday: z.number().int() }),
});

export const tryModel = endpoint({
  method: "POST",
  path: "/api/settings/model/try",
  summary: "Ask the stored model for a message of our own, to see that it answers",
  role: "admin",
  request: z.strictObject({}),
  response: z.object({
    body: z.string(),
    reason: NotByModel.nullable(),
    milliseconds: z.number().int(),
  }),
});

export const askModel = endpoint({
  method: "POST",
  path: "/api/tickets/:ticketId/model",
  summary: "A message by the account's model, checked; by the rules where it fails the checks",
  role: "agent",
  request: z.strictObject({
    ticketId: z.string().min(1),
    format: Format,
    body: Message.shape.body.min(1).max(20_000),
    lang: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional(),
    tone: Tone,
    context: RewriteContext,
  }),
  response: z.object({
    body: z.string(),
    by: z.enum(["model", "rules"]),
    /** The model's name as the admin gave it; null when it is not by the model. */
    model: z.string().nullable(),
    reason: NotByModel.nullable(),
  }),
});
