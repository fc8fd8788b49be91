/** A function that says which calendar day a moment is on in a time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string): (at: number) => string {
  const format = formatFor(timeZone);
  return (at) => format.format(at);
}

/** Canadian dates are written as ISO's; a zone that this machine does not know becomes UTC. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const shape = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-CA", { ...shape, timeZone });
  } catch {
    return new Intl.DateTimeFormat("en-CA", { ...shape, timeZone: "UTC" });
  }
}
