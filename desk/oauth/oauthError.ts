import { DeskError } from "../api/http/deskError";

/** An error in the shape of RFC 6749, section 5.2. */
export const oauthError = (status: number, error: string, description: string): DeskError =>
  new DeskError(status, { error, error_description: description });
