import type { z } from "zod";

/** Why a line was refused, each fault with the key it is about. */
export const reasonOf = (error: z.ZodError): string =>
  error.issues
    .map(({ path, message }) => `${path.length === 0 ? "line" : path.join(".")}: ${message}`)
    .join("; ");
