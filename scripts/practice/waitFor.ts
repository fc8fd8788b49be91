/**
 * Waits until a page answers with success.
 *
 * @param url - What to ask, twice a second.
 * @param withinMs - How long to wait.
 * @throws {Error} When it has not answered in time.
 */
export async function waitFor(url: string, withinMs: number): Promise<void> {
  const until = Date.now() + withinMs;
  for (;;) {
    if (await answers(url)) return;
    if (Date.now() > until) throw new Error(`${url} did not answer within ${withinMs / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
