/** An address that may be opened: one of the web, whatever was answered; null for any other. */
export function secureAddress(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}
