import { Problem } from "../errors";
import type { ServiceSettings } from "../settings";

/** The subdomain under which the practice help desk is met. */
export const PRACTICE = "practice";

const SUBDOMAIN = /^[a-z0-9][a-z0-9-]{1,62}$/;

export const isSubdomain = (text: string): boolean => SUBDOMAIN.test(text);

/**
 * Where an account's help desk is: always `https://<subdomain>.zendesk.com`, except for the
 * practice desk, whose address the settings give (never in production).
 *
 * @throws {Problem} `not_found` for a subdomain that Zendesk could not have.
 */
export function baseUrlOf(
  subdomain: string,
  settings: Pick<ServiceSettings, "PRACTICE_DESK_URL">,
): string {
  if (subdomain === PRACTICE && settings.PRACTICE_DESK_URL !== undefined) {
    return settings.PRACTICE_DESK_URL;
  }
  if (!isSubdomain(subdomain)) throw new Problem("not_found", "This account is not known.");
  return `https://${subdomain}.zendesk.com`;
}
