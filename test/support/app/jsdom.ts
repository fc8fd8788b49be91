import { TextDecoder, TextEncoder } from "node:util";

/** What browsers have, Garden and our own code use, and jsdom lacks. */
Object.assign(globalThis, {
  TextEncoder,
  TextDecoder,
  structuredClone: <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T,
  matchMedia: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }),
  ResizeObserver: class {
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  },
});
AbortSignal.timeout = () => new AbortController().signal;

/** Blobs of jsdom can only be read the old way. */
Object.defineProperty(Blob.prototype, "arrayBuffer", {
  configurable: true,
  value(this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.onerror = () => reject(new Error("The blob cannot be read."));
      reader.readAsArrayBuffer(this);
    });
  },
});
