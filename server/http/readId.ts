import { Problem } from "../errors";

/**
 * Reads an id of the help desk, which is text on our wire.
 *
 * @throws {Problem} `not_found` for anything that cannot be an id: nothing has it.
 */
export function readId(text: string): number {
  const id = /^[1-9][0-9]{0,15}$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(id)) throw new Problem("not_found", "There is nothing with this id.");
  return id;
}
