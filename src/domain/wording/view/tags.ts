/** Tags that stand inside a line of text; every other tag ends the line. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

const NAME = /^<\/?\s*([a-zA-Z][\w:-]*)/;

/** The lower-case name of an HTML tag, `""` for comments and declarations. */
export const tagName = (tag: string): string => (NAME.exec(tag)?.[1] ?? "").toLowerCase();

/** True when a tag does not interrupt the line it stands in. */
export const isInline = (tag: string): boolean => INLINE.has(tagName(tag));
