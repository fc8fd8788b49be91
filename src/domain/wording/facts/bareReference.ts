/**
 * A reference without what help desks put around it: `[#832395]` becomes `832395`.
 *
 * @param text - The text of a fact of kind `reference`.
 */
export function bareReference(text: string): string {
  return text.replace(/^\[/, "").replace(/\]$/, "").replace(/^#\s?/, "");
}
