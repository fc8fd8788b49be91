import { z } from "zod";
import { BulkRun } from "./bulk";
import { endpoint } from "./endpoint";

/** Whom else an incident may hit: everybody of a company, or everybody who has a product. */
const Segment = {
  organizationId: z.string().min(1).optional(),
  /** A choice of a drop-down field, as `fieldId:choice`. */
  product: z.string().min(3).max(200).optional(),
};

/** A company or a product that customers of the incident have in common. */
const SegmentChoice = z.object({
  id: z.string(),
  name: z.string(),
  /** Customers of the incident who belong to it. */
  customers: z.number().int(),
});

export const Outreach = z.object({
  organizations: z.array(SegmentChoice),
  products: z.array(SegmentChoice),
  /** Who would be told; null until a company or a product is chosen. */
  plan: z
    .object({
      /** Given back by the click: refused when meanwhile somebody else would be told. */
      key: z.string(),
      count: z.number().int(),
      words: z.string(),
      /** The first 200. */
      people: z.array(
        z.object({ id: z.string(), name: z.string(), organization: z.string().nullable() }),
      ),
      /** Left out: wrote about it themselves, or got these very words. */
      left: z.object({ wrote: z.number().int(), got: z.number().int() }),
      /** More are in it than are told in one go. */
      isCut: z.boolean(),
    })
    .nullable(),
});
export type Outreach = z.infer<typeof Outreach>;

const ofPattern = { patternId: z.string().min(1) };

export const readOutreach = endpoint({
  method: "GET",
  path: "/api/patterns/:patternId/incident/outreach",
  summary: "Customers whom an incident may hit and who have not written, by company or product",
  role: "lead",
  request: z.strictObject({ ...ofPattern, ...Segment }),
  response: Outreach,
});

export const startOutreach = endpoint({
  method: "POST",
  path: "/api/patterns/:patternId/incident/outreach",
  summary: "Tells them, each once, in a ticket of their own; in the background",
  role: "lead",
  request: z.strictObject({
    ...ofPattern,
    ...Segment,
    key: z.string().min(1).max(100),
    /** The second confirmation: how many the person saw. */
    count: z.number().int().min(1),
  }),
  response: BulkRun,
});
