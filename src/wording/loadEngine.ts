import type { Engine } from "./engine";
import { loadPack } from "./loadPack";

/** Fetches the rules when somebody writes; they are a bundle of their own, and each language is. */
export async function loadEngine(language: string | null): Promise<Engine> {
  const [{ engineFor }, pack] = await Promise.all([
    import(/* webpackChunkName: "wording" */ "./engine"),
    loadPack(language),
  ]);
  return engineFor(pack);
}
