import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

type Delivery = { readonly headers: IncomingHttpHeaders; readonly body: string };

export type Receiver = {
  readonly url: string;
  readonly deliveries: Delivery[];
  close(): Promise<void>;
};

type Reply = {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly afterMs?: number;
};

/** A place for webhooks to call. `reply` decides what the nth call is answered, from 0. */
export async function openReceiver(
  reply: (call: number) => Reply = () => ({ status: 200 }),
): Promise<Receiver> {
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { status, headers = {}, afterMs = 0 } = reply(deliveries.length);
      deliveries.push({ headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
      setTimeout(() => response.writeHead(status, headers).end("noted"), afterMs);
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    deliveries,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
