import { z } from "zod";

/** One place where an app shows itself, as `manifest.json` says. */
export const LocationOptions = z.looseObject({
  url: z.string().default(""),
  autoLoad: z.boolean().default(true),
  autoHide: z.boolean().default(false),
  flexible: z.boolean().optional(),
  signed: z.boolean().optional(),
  size: z.record(z.string(), z.unknown()).optional(),
});
export type LocationOptions = z.infer<typeof LocationOptions>;

const Location = z.union([
  LocationOptions,
  z.string().transform((url) => LocationOptions.parse({ url })),
]);

const Parameter = z.looseObject({
  name: z.string(),
  type: z.string().default("text"),
  required: z.boolean().default(false),
  secure: z.boolean().default(false),
  default: z.unknown().optional(),
  scopes: z.array(z.string()).optional(),
});

/** What the desk reads of an app's `manifest.json` once it was validated. */
export const Manifest = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  defaultLocale: z.string().default("en"),
  location: z.record(z.string(), z.record(z.string(), Location)).default({}),
  parameters: z.array(Parameter).default([]),
  domainWhitelist: z.array(z.string()).default([]),
  signedUrls: z.boolean().default(false),
  singleInstall: z.boolean().default(false),
});
export type Manifest = z.infer<typeof Manifest>;
