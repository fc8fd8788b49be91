import { useContext, useEffect, useState } from "react";
import type { Engine } from "./engine";
import { EngineContext } from "./EngineContext";

/** The rules of wording, once they are loaded. */
export type EngineState =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly engine: Engine }
  | { readonly status: "failed"; readonly retry: () => void };

export function useEngine(): EngineState {
  const load = useContext(EngineContext);
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<EngineState>({ status: "loading" });

  useEffect(() => {
    let isShown = true;
    load().then(
      (engine) => {
        if (isShown) setState({ status: "ready", engine });
      },
      () => {
        if (!isShown) return;
        const retry = () => {
          setState({ status: "loading" });
          setTries((count) => count + 1);
        };
        setState({ status: "failed", retry });
      },
    );
    return () => {
      isShown = false;
    };
  }, [load, tries]);

  return state;
}
