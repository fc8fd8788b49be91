import { useEffect, useState } from "react";
import { onTimeJump, serviceNow } from "../service/serviceClock";

/** The help desk's time in milliseconds, which moves on every minute. */
export function useNow(): number {
  const [now, setNow] = useState(serviceNow);
  useEffect(() => {
    const tick = () => setNow(serviceNow());
    const timer = setInterval(tick, 60_000);
    const stop = onTimeJump(tick);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  return now;
}
