import { createContext } from "react";
import type { Service } from "./createService";

/** Null on pages that were not signed by the help desk. */
export const ServiceContext = createContext<Service | null>(null);
