/** Waits for something that happens elsewhere. @throws when it has not happened in time. */
export async function until(isSo: () => boolean | Promise<boolean>, seconds = 30): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It did not happen within ${seconds} s.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
