/** A copy of a record that lacks one of its fields. */
export function without<R extends object, K extends keyof R>(record: R, key: K): Omit<R, K> {
  const copy: Partial<R> = { ...record };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the key is one of the type's
  delete copy[key];
  return copy as Omit<R, K>;
}
