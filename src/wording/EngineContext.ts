import { createContext } from "react";
import type { Engine } from "./engine";

/** Fetches the rules when somebody writes; they are a bundle of their own. */
const loadEngine = async (): Promise<Engine> => {
  const { engine } = await import(/* webpackChunkName: "wording" */ "./engine");
  return engine;
};

export const EngineContext = createContext<() => Promise<Engine>>(loadEngine);
