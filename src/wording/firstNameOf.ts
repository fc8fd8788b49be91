/** Two or more letters, with the marks that names have inside. */
const NAME = /^\p{Lu}[\p{L}'’.-]*\p{L}$/u;

/**
 * The first name in a full name, when it can be told safely.
 *
 * "Yıldız, Anna", addresses and names of systems are left alone: no name is better than a wrong one.
 */
export function firstNameOf(fullName: string): string | undefined {
  if (/[,@\d/|]/.test(fullName)) return undefined;
  const words = fullName.trim().split(/\s+/);
  const first = words[0] ?? "";
  return words.length >= 2 && words.length <= 4 && NAME.test(first) ? first : undefined;
}
