/**
 * A function that remembers its last few answers: reading, writing and checking a message ask the same
 * of the same text.
 *
 * @param most - How many answers are kept; the oldest goes first.
 * @param make - Its answers must depend on the key alone, and nobody may change them.
 */
export function rememberLast<Made>(
  most: number,
  make: (key: string) => Made,
): (key: string) => Made {
  const known = new Map<string, Made>();
  return (key) => {
    const last = known.get(key);
    if (last !== undefined) return last;
    const made = make(key);
    if (known.size >= most)
      for (const oldest of [...known.keys()].slice(0, 1)) known.delete(oldest);
    known.set(key, made);
    return made;
  };
}
