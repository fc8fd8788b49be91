import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { readClock } from "../rest/deskControls";

const TICK_MS = 15_000;

/** The desk's time, a few seconds exact; this machine's until it is known. */
export function useDeskTime(): Date {
  const clock = useQuery({ queryKey: ["clock"], queryFn: clockNow, refetchInterval: 60_000 });
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return new Date(Date.now() + (clock.data ?? 0));
}

/** How far the desk's clock is ahead of this machine's, in milliseconds. */
const clockNow = async (): Promise<number> => Date.parse(await readClock()) - Date.now();
