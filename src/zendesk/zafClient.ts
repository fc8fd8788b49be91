/** The calls of the Zendesk Apps Framework that this app makes, and no others. */
export type ZafClient = {
  get(paths: string | readonly string[]): Promise<Record<string, unknown>>;
  set(values: Readonly<Record<string, unknown>>): Promise<unknown>;
  invoke(action: string, ...args: readonly unknown[]): Promise<unknown>;
  request(options: Readonly<Record<string, unknown>>): Promise<unknown>;
  on(event: string, handler: ZafHandler): void;
  off(event: string, handler: ZafHandler): void;
};

/** What the framework calls; a rejected promise of a hook stops what it guards. */
export type ZafHandler = (payload?: unknown) => unknown;

declare global {
  // The framework's script defines it on the page.
  var ZAFClient: { init(): ZafClient | false } | undefined;
}

/** The client of the page we are framed in; null when this page is not inside a help desk. */
export function findZafClient(): ZafClient | null {
  const client = globalThis.ZAFClient?.init() ?? false;
  return client === false ? null : client;
}
