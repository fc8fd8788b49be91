/** The most memory that this process held, in megabytes; the database is a process of its own. */
export function watchMemory(): { stop: () => number } {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const timer = setInterval(look, 100);
  return {
    stop() {
      clearInterval(timer);
      look();
      return Math.round(peak / 1_000_000);
    },
  };
}

/** Milliseconds as seconds with one decimal. */
export const seconds = (ms: number): number => Math.round(ms / 100) / 10;

/** The middle of some times, and what all but the slowest twentieth stay below. */
export function shares(times: readonly number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

/** The middle of some times, what all but the slowest twentieth stay below, and the slowest. */
export function spread(times: readonly number[]): { p50: number; p95: number; most: number } {
  return { ...shares(times), most: Math.round(Math.max(0, ...times)) };
}
