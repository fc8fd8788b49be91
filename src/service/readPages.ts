/** How many lines are asked for at once. */
export const PAGE_LINES = 200;

type Page<Line> = { readonly total: number; readonly lines: readonly Line[] };

/**
 * All lines of a list that comes in pages.
 *
 * @param most - More lines than these are not read.
 * @param read - Reads `PAGE_LINES` lines from an offset.
 */
export async function readPages<Line>(
  most: number,
  read: (offset: number) => Promise<Page<Line>>,
): Promise<readonly Line[]> {
  const all: Line[] = [];
  let total = 1;
  while (all.length < Math.min(total, most)) {
    const page = await read(all.length);
    total = page.total;
    all.push(...page.lines);
    if (page.lines.length === 0) break;
  }
  return all;
}
