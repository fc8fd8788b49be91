import { useContext, useEffect, useMemo, useState } from "react";
import type { Engine } from "./engine";
import { EngineContext } from "./EngineContext";
import { hasPack } from "./loadPack";

/** The rules of wording, once they are loaded. */
export type EngineState =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly engine: Engine }
  | { readonly status: "failed"; readonly retry: () => void };

type Loaded = { readonly language: string | null; readonly state: EngineState };

const LOADING: EngineState = { status: "loading" };

/**
 * The rules for English and, where there are any, for the language that a draft is written in.
 *
 * @param words - The draft.
 * @param locale - The requester's, such as `pt-BR`; null when the help desk does not say.
 */
export function useEngine(words: string, locale: string | null): EngineState {
  const english = useLoaded(null);
  const read = english.status === "ready" ? english.engine.draftLanguage : null;
  const written = useMemo(() => read?.(words, locale) ?? null, [read, words, locale]);
  // There is nothing to wait for in a language without rules.
  const language = hasPack(written) ? written : null;
  const other = useLoaded(language);
  return language === null ? english : other;
}

function useLoaded(language: string | null): EngineState {
  const load = useContext(EngineContext);
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ language, state: LOADING });

  useEffect(() => {
    let isShown = true;
    load(language).then(
      (engine) => {
        if (isShown) setLoaded({ language, state: { status: "ready", engine } });
      },
      () => {
        if (!isShown) return;
        const retry = () => {
          setLoaded({ language, state: LOADING });
          setTries((count) => count + 1);
        };
        setLoaded({ language, state: { status: "failed", retry } });
      },
    );
    return () => {
      isShown = false;
    };
  }, [load, language, tries]);

  // The rules of one language would misread a text in another.
  return loaded.language === language ? loaded.state : LOADING;
}
