/** Longer than the framework needs on a slow machine, shorter than an agent waits. */
const LONGEST_MS = 8000;

/**
 * Waits for the help desk's page, but not forever.
 *
 * @param label - What was asked, named in the error.
 * @param answer - The framework's promise.
 * @throws {Error} When nothing came within eight seconds, or the framework said no.
 */
export async function withTimeout<T>(label: string, answer: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Zendesk did not answer: ${label}`)), LONGEST_MS);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } catch (cause) {
    if (cause instanceof Error) throw cause;
    // The framework rejects with plain objects.
    throw new Error(`Zendesk refused: ${label}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}
