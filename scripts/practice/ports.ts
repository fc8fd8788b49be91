import { createServer } from "node:net";

/** The doors of the practice set-up, by what stands behind them. */
export type Ports = { desk: number; service: number; metrics: number; tls: number };

const FIRST_CHOICE: Ports = { desk: 4000, service: 4100, metrics: 4101, tls: 4443 };
const TRIES = 50;

/**
 * Finds free ports on loopback, those of the last run where possible.
 *
 * @param last - The ports of the last run; links in stored data point there.
 * @param say - Told about each port that had to move.
 * @throws {Error} When no port is free within 50 of the first choice.
 */
export async function choosePorts(last: Ports | null, say: (text: string) => void): Promise<Ports> {
  const chosen = { ...FIRST_CHOICE };
  const taken = new Set<number>();
  for (const name of ["desk", "service", "metrics", "tls"] as const) {
    const wished = last?.[name] ?? FIRST_CHOICE[name];
    const port = await firstFree(wished, taken);
    if (port !== wished) say(`port ${wished} is taken, the ${name} uses ${port}`);
    taken.add(port);
    chosen[name] = port;
  }
  return chosen;
}

async function firstFree(wished: number, taken: ReadonlySet<number>): Promise<number> {
  for (let port = wished; port < wished + TRIES; port += 1) {
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`No port between ${wished} and ${wished + TRIES - 1} is free on 127.0.0.1.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      probe.close(() => resolve(true));
    });
  });
}
