/**
 * One of several equally good sentences, always the same for the same message, so that
 * rewrites can be repeated without all messages sounding alike.
 */
export function pick(choices: readonly string[], seed: string): string {
  if (choices.length < 2) return choices[0] ?? "";
  let hash = 2166136261;
  for (let at = 0; at < seed.length; at += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(at), 16777619);
  }
  return choices[(hash >>> 0) % choices.length] ?? "";
}
