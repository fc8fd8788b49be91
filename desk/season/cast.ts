import { teams } from "./company";
import type { GroupKey } from "./issue";
import { firstNames, lastNames, organizationNames } from "./names";
import type { Random } from "./random";

/** A customer of the season. */
export type Customer = {
  readonly name: string;
  readonly email: string;
  /** The place in `organizationNames`; null for people at home. */
  readonly organization: number | null;
};

const SHARE_IN_ORGANIZATIONS = 0.18;

/** People with a part of their own in a story; the first customers of every season. */
export const NAMED_CUSTOMERS = [
  "Amara Okoye",
  "Tom Bennett",
  "Priya Raman",
  "Oskar Berg",
  "Inês Sousa",
  "Walter Hoffmann",
] as const;

/** Draws the customers, those of the stories first. */
export function drawCustomers(random: Random, count: number): Customer[] {
  const used = new Set<string>();
  return Array.from({ length: count }, (_, place) => {
    const name = NAMED_CUSTOMERS[place] ?? `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    let email = `${asciiOf(name)}@customer.example`;
    for (let more = 2; used.has(email); more += 1) {
      email = `${asciiOf(name)}${more}@customer.example`;
    }
    used.add(email);
    const isCompany = place >= NAMED_CUSTOMERS.length && random.chance(SHARE_IN_ORGANIZATIONS);
    return {
      name,
      email,
      organization: isCompany ? random.between(0, organizationNames.length - 1) : null,
    };
  });
}

/** Somebody of a team, by name. */
export function someoneOf(random: Random, key: GroupKey, notThis?: string): string {
  const people = teams.find((team) => team.key === key)?.people ?? [];
  return random.pick(people.filter((name) => name !== notThis));
}

const asciiOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ı/g, "i")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".");
