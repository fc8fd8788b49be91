/** Elements that begin a line of their own; any other, also one that no browser knows, stands inside a line. */
const BLOCKS = new Set(
  "address article aside base blockquote body br button canvas caption center col colgroup dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe img input legend li link main menu meta nav noscript object ol optgroup option p param pre script section select source style summary svg table tbody td template textarea tfoot th thead title tr track ul video audio map area picture".split(
    " ",
  ),
);

const NAME = /^<\/?\s*([a-zA-Z][\w:-]*)/;

/** The lower-case name of an HTML tag, `""` for comments and declarations. */
export const tagName = (tag: string): string => (NAME.exec(tag)?.[1] ?? "").toLowerCase();

/** True when a tag does not interrupt the line it stands in. */
export function isInline(tag: string): boolean {
  const name = tagName(tag);
  return name !== "" && !BLOCKS.has(name);
}
