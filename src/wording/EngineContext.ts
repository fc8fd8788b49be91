import { createContext } from "react";
import type { Engine } from "./engine";
import { loadEngine } from "./loadEngine";

export const EngineContext =
  createContext<(language: string | null) => Promise<Engine>>(loadEngine);
