import { keepVersions, listVersions, type VersionOrigin } from "#contract/versions";
import { useAction } from "../service/useAction";
import { isBlank } from "./isBlank";
import type { DraftReplacing } from "./useReplaceDraft";

/** More than the service takes; such a draft can still be undone. */
const LONGEST = 65_536;

/** Keeps what stood in the composer, and what we put there, for the agent to return to. */
export function useKeptVersions(replacing: DraftReplacing): DraftReplacing {
  const keep = useAction(keepVersions, { refresh: [listVersions] });
  return {
    ...replacing,
    use: async (expected, next) => {
      const isReplaced = await replacing.use(expected, next);
      if (!isReplaced || expected.ticketId === null) return isReplaced;
      const format = expected.isRich ? "html" : "text";
      const origin: VersionOrigin = next.origin ?? "rules";
      const before = isBlank(expected) ? [] : [{ origin: "draft" as const, body: expected.text }];
      const versions = [...before, { origin, body: next.text }]
        .filter(({ body }) => body !== "" && body.length <= LONGEST)
        .map((version) => ({ ...version, format }) as const);
      // Nobody waits for it, and when it fails the last words can still be undone.
      if (versions.length > 0) void keep.run({ ticketId: expected.ticketId, versions });
      return isReplaced;
    },
  };
}
