import { useContext, useEffect, useRef, useState } from "react";
import type { z } from "zod";
import type { Settings } from "#contract/settings";
import { simulateLimits } from "#contract/simulation";
import { addTallies, emptyTally, type Tally } from "#domain/ownership/simulation/tally";
import type { Service } from "../service/createService";
import { ServiceContext } from "../service/ServiceContext";
import { ServiceProblem } from "../service/ServiceProblem";

export type Simulation = {
  readonly status: "running" | "done" | "stopped" | "failed";
  readonly tally: Tally;
  readonly total: number;
  readonly first: string;
  readonly last: string;
  readonly problem: ServiceProblem | null;
};

const BEGUN: Simulation = {
  status: "running",
  tally: emptyTally(),
  total: 0,
  first: "",
  last: "",
  problem: null,
};

/** Tries settings on the last 90 days: asks for part after part until it is over or stopped. */
export function useSimulation() {
  const service = useContext(ServiceContext);
  const [simulation, setSimulation] = useState<Simulation | null>(null);
  // Another run, or leaving the page, makes answers of this one stale.
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );

  const start = async (settings: Settings): Promise<void> => {
    run.current += 1;
    const mine = run.current;
    const { itGroups, customerGroups, supervisors, ownership } = settings;
    let known = BEGUN;
    setSimulation(known);
    for (let after: string | null = ""; after !== null;) {
      const part = await askFor(service, {
        itGroups,
        customerGroups,
        supervisors,
        ownership,
        after,
      });
      if (mine !== run.current) return;
      if (part instanceof ServiceProblem) {
        setSimulation({ ...known, status: "failed", problem: part });
        return;
      }
      const { tally, next, ...rest } = part;
      const status = next === null ? ("done" as const) : ("running" as const);
      known = { ...known, ...rest, tally: addTallies(known.tally, tally), status };
      setSimulation(known);
      after = next;
    }
  };

  const stop = (): void => {
    run.current += 1;
    setSimulation((known) => (known === null ? null : { ...known, status: "stopped" }));
  };
  return { simulation, start, stop } as const;
}

async function askFor(service: Service | null, request: z.input<typeof simulateLimits.request>) {
  try {
    if (service === null) return new ServiceProblem("not_signed", "");
    return await service.call(simulateLimits, request);
  } catch (error) {
    return error instanceof ServiceProblem
      ? error
      : new ServiceProblem("unexpected", "", { cause: error });
  }
}
