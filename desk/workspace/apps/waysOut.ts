import { z } from "zod";
import { askDesk } from "../rest/askDesk";
import type { AppRequest } from "../zaf/readRequest";
import type { Reply, Ways } from "../zaf/requestForApp";

const ProxyReply = z.object({
  status: z.number(),
  statusText: z.string(),
  headers: z.record(z.string(), z.string()),
  responseText: z.string(),
});

/** How requests of one installation's pages leave this page. */
export const waysOut = (installationId: number): Ways => ({
  deskOrigin: location.origin,
  fromBrowser,
  throughProxy: ({ url, method, headers, body, secure, jwt, timeoutMs }) =>
    askDesk(ProxyReply, "/desk/apps/proxy", {
      method: "POST",
      body: { installationId, url, method, headers, body, secure, jwt, timeoutMs },
    }),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

async function fromBrowser(request: AppRequest): Promise<Reply> {
  const response = await fetch(request.url, {
    method: request.method,
    headers: request.headers,
    body: request.body,
    // The agent's own rights, and only here.
    credentials: request.way === "desk" ? "same-origin" : "omit",
    signal: AbortSignal.timeout(request.timeoutMs),
  });
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    responseText: await response.text(),
  };
}
