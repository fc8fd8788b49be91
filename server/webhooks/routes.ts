import express, { type Request, type Response, Router } from "express";
import { inAccount } from "../db/inAccount";
import { isDatabaseDown } from "../db/isDatabaseDown";
import type { Service } from "../service";
import { count } from "./deliveryCounts";
import { InboxFull, openInbox } from "./inbox";
import { readEvent } from "./readEvent";
import { openReceivers, type Receiver } from "./receivers";
import { type SignatureVerdict, verifySignature } from "./verifySignature";

/** Above this the body of a parked event is not kept; its ticket is read from the help desk anyway. */
const KEPT_BYTES = 256 * 1024;

/**
 * Where the help desk sends its events. A 2xx means that the event is committed; 503 that it is
 * not and should be sent again. Nothing of an unsigned request is kept.
 */
export function webhookRoutes(service: Service): Router {
  const { db, sealer, settings, log } = service;
  const inbox = openInbox(db, service.wake);
  const receivers = openReceivers(service);
  const router = Router();

  const judge = (request: Request, body: Buffer, receiver: Receiver): SignatureVerdict =>
    verifySignature(
      {
        body,
        signature: request.get("x-zendesk-webhook-signature"),
        timestamp: request.get("x-zendesk-webhook-signature-timestamp"),
      },
      receiver.secrets,
      {
        now: service.now(),
        windowSeconds: settings.WEBHOOK_WINDOW_SECONDS,
        allowTestSecret: settings.ALLOW_TEST_SECRET,
      },
    );

  const refuse = async (accountId: number, verdict: SignatureVerdict, response: Response) => {
    log.warn({ accountId, verdict }, "a webhook delivery was refused");
    response.status(401).json({ code: "not_signed", message: "The signature is not good." });
    await inAccount(db, accountId, (tx) => count(tx, { [`refused: ${verdict}`]: 1 })).catch(
      (error: unknown) => log.warn({ err: error }, "a refusal could not be counted"),
    );
  };

  router.post(
    "/webhooks/zendesk/:key",
    express.raw({ type: () => true, limit: "1mb", inflate: false }),
    async (request, response) => {
      const { key } = request.params;
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      try {
        let receiver = await receivers.find(key);
        if (receiver === null) {
          response.status(404).json({ code: "not_found", message: "Nothing is received here." });
          return;
        }
        let verdict = judge(request, body, receiver);
        if (verdict === "wrong") {
          receiver = (await receivers.find(key, true)) ?? receiver;
          verdict = judge(request, body, receiver);
        }
        const { accountId } = receiver;
        if (verdict !== "good") {
          await refuse(accountId, verdict, response);
          return;
        }
        const read = readEvent(body);
        const parked =
          "reason" in read
            ? { reason: read.reason, body: sealer.seal(keptOf(body), `inbox:${accountId}`) }
            : null;
        await inbox.put({ accountId, event: read.event, parked });
        response.status(parked === null ? 200 : 202).end();
      } catch (error) {
        if (!(error instanceof InboxFull) && !isDatabaseDown(error)) throw error;
        // Short, so that the help desk tries again; what it gives up on, the poll finds.
        response.status(503).set("retry-after", "5").end();
      }
    },
  );
  return router;
}

const keptOf = (body: Buffer): string =>
  body.length > KEPT_BYTES ? `(${body.length} bytes, not kept)` : body.toString("utf8");
