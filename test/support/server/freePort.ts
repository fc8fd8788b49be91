import { createServer } from "node:net";

/** Below the ports that systems give to whoever asks for any: nobody takes one between two looks. */
const FIRST = 20_000;
const PER_WORKER = 500;

let tried = 0;

/**
 * A port on loopback that is free, for a server whose address must be known before it listens.
 * Workers of a test run look in places of their own.
 */
export async function freePort(): Promise<number> {
  const worker = Number(process.env["JEST_WORKER_ID"] ?? 1);
  // A run that starts beside this one begins to look elsewhere.
  const from = process.pid % PER_WORKER;
  for (; tried < PER_WORKER; tried += 1) {
    const port = FIRST + worker * PER_WORKER + ((from + tried) % PER_WORKER);
    if (await isFree(port)) {
      tried += 1;
      return port;
    }
  }
  throw new Error("no port is free for the tests");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
  });
}
