import type { Reading } from "./draft";
import { isSigned } from "./isSigned";
import { ownerName } from "./speaker";

/** The lines that sign: the owner's name, and the firm's where the source named it. */
export function senderOf(reading: Reading): string[] {
  const owner = ownerName(reading.context);
  const named = namedSenders(reading);
  if (owner === null || isSigned(reading)) return named;
  return [owner, ...named];
}

/** Signatures of the source that name somebody or some firm, and not just a department. */
function namedSenders({ lines, view, pack }: Reading): string[] {
  const nobody = new RegExp(pack.frame.nobody, "iu");
  return lines
    .filter(({ role }) => role === "sender")
    .filter(({ start, end }) => !nobody.test(view.masked.slice(start, end)))
    .map(({ start, end }) => view.source.slice(start, end));
}
