import type { Server } from "node:http";
import { StartupError } from "../errors";

/** Slow senders hold no connection for longer than this. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 15_000;

/**
 * Begins to listen; answers with the port, which is a free one for 0.
 *
 * @throws {StartupError} When the port is taken or not ours to take.
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  server.keepAliveTimeout = 5_000;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = WHY[error.code ?? ""] ?? error.message;
      reject(new StartupError(`Port ${port} of ${host} cannot be used: ${why}`, { cause: error }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

const WHY: Record<string, string> = {
  EADDRINUSE: "another program has it. Stop that one, or set another port.",
  EACCES: "this user may not take it. Ports below 1024 need more rights.",
  EADDRNOTAVAIL: "this machine has no such address.",
};
