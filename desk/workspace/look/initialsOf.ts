/** The first letters of a person's first and last name. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => /^./u.exec(word)?.[0] ?? "")
    .filter((_, place, all) => place === 0 || place === all.length - 1)
    .join("")
    .toUpperCase();
