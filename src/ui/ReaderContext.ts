import { createContext, useContext } from "react";

/** How the person at the screen reads dates and numbers. */
export type Reader = { readonly locale: string; readonly timeZone: string | undefined };

export const ReaderContext = createContext<Reader>({ locale: "en-US", timeZone: undefined });

export const useReader = (): Reader => useContext(ReaderContext);
