import { z } from "zod";
import { Calendar } from "#domain/ownership/policy";
import { GlossaryEntry, Tone } from "#domain/wording/message";
import { ToneException } from "#domain/wording/toneFor";
import { endpoint } from "./endpoint";
import { OwnershipSettings } from "./ownershipSettings";
import { Group, Person } from "./people";

/** More than an account has brands and languages. */
export const MOST_TONES = 50;

/** What an admin decides for the account. */
export const Settings = z.strictObject({
  itGroups: z.array(z.string()),
  customerGroups: z.array(z.string()),
  supervisors: z.array(z.string()),
  leads: z.array(z.string()),
  tone: Tone,
  /** Where it sounds otherwise. */
  tones: z.array(ToneException).max(MOST_TONES).prefault([]),
  glossary: z.array(GlossaryEntry).max(500),
  /** True when a public reply with something to look at is held once before it goes out. */
  holdsOnSave: z.boolean().prefault(false),
  ownership: OwnershipSettings.prefault({}),
});
export type Settings = z.infer<typeof Settings>;

/** A group with what its members' behavior suggests it is for. */
export const GroupSuggestion = Group.extend({
  agents: z.number().int(),
  /** Share of public comments among all comments by its members, 0 to 1; null when they wrote none. */
  publicShare: z.number().nullable(),
  suggested: z.enum(["it", "customer"]).nullable(),
  why: z.string(),
});
export type GroupSuggestion = z.infer<typeof GroupSuggestion>;

export const readSettings = endpoint({
  method: "GET",
  path: "/api/settings",
  summary: "The account's settings, its groups with suggestions, and its people",
  role: "admin",
  request: z.strictObject({}),
  response: z.object({
    settings: Settings,
    /** False until an admin has confirmed the groups; nothing is flagged before. */
    confirmed: z.boolean(),
    version: z.number().int(),
    groups: z.array(GroupSuggestion),
    staff: z.array(Person),
  }),
});

export const saveSettings = endpoint({
  method: "PUT",
  path: "/api/settings",
  summary: "Replace the settings; refused when somebody else saved meanwhile",
  role: "admin",
  request: z.strictObject({ settings: Settings, version: z.number().int() }),
  response: z.object({ settings: Settings, confirmed: z.boolean(), version: z.number().int() }),
});

/** What the help desk already knows that these settings can take over. */
export const readDeskLists = endpoint({
  method: "GET",
  path: "/api/settings/help-desk",
  summary: "Brands and business hours of the help desk, read now",
  role: "admin",
  request: z.strictObject({}),
  response: z.object({
    brands: z.array(z.object({ id: z.string(), name: z.string() })),
    calendars: z.array(z.object({ name: z.string(), calendar: Calendar })),
  }),
});

/** The part of the settings that an agent's draft needs. */
export const WordingSettings = z.object({
  tone: Tone,
  tones: z.array(ToneException),
  glossary: z.array(GlossaryEntry),
  holdsOnSave: z.boolean(),
  /** The name of the model that may be asked; null when there is none, or it is off. */
  model: z.string().nullable(),
});
export type WordingSettings = z.infer<typeof WordingSettings>;

export const readWordingSettings = endpoint({
  method: "GET",
  path: "/api/settings/wording",
  summary: "Tone and glossary for drafts",
  role: "agent",
  request: z.strictObject({}),
  response: WordingSettings,
});
