import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, fetch as reach } from "undici";
import { isPublicAddress } from "./isPublicAddress";
import type { AllowedPlace } from "./requireAllowed";

/** A message of 600 tokens with all that vendors say around it is far below this. */
const LARGEST_BYTES = 256 * 1024;
const CONNECT_MS = 4_000;

/**
 * A `fetch` that reaches one origin and nothing else: the name is resolved once and the checked
 * address is the one that is connected to, redirects are not followed, long answers are cut off.
 */
export function fetchFrom({ origin, isInside }: AllowedPlace): typeof fetch {
  const agent = new Agent({
    connections: 4,
    connect: { timeout: CONNECT_MS, ...(isInside ? {} : { lookup: publicOnly }) },
  });
  const guarded = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) throw new Error("A call must stay with its model.");
    const answer = await reach(url, {
      ...(init as object),
      dispatcher: agent,
      redirect: "error",
    });
    return new Response(cutOff(answer.body as ReadableStream<Uint8Array> | null), {
      status: answer.status,
      headers: [...answer.headers],
    });
  };
  return guarded;
}

const publicOnly: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, "");
    const [first] = addresses;
    if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
      return done(new Error("The model's host is inside a private network."), "");
    }
    return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
  });
};

function cutOff(body: ReadableStream<Uint8Array> | null): ReadableStream<Uint8Array> | null {
  if (body === null) return null;
  let length = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        length += chunk.byteLength;
        if (length > LARGEST_BYTES) controller.error(new Error("The answer is too long."));
        else controller.enqueue(chunk);
      },
    }),
  );
}
