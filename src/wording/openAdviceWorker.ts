import type { OpenWorker } from "./startAdviser";
import type { Answered } from "./workerMessages";

/** A worker of this page's own origin, in a bundle of its own; null in a browser without workers. */
export const openAdviceWorker: OpenWorker | null = typeof Worker === "undefined" ? null : open;

function open(...[hear, onBroken]: Parameters<OpenWorker>): ReturnType<OpenWorker> {
  const worker = new Worker(new URL("./adviceWorker.ts", import.meta.url), { name: "advice" });
  worker.onmessage = ({ data }: MessageEvent<Answered>) => hear(data);
  worker.onerror = onBroken;
  return {
    send: (asked) => worker.postMessage(asked),
    end: () => worker.terminate(),
  };
}
