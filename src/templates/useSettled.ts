import { useEffect, useState } from "react";
import type { TextPair } from "#contract/templateDetail";

const PAUSE_MS = 400;

/** Words as they were at the last pause in the typing. */
export function useSettled(subject: string | null, body: string): TextPair {
  const [settled, setSettled] = useState<TextPair>({ subject, body });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ subject, body }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [subject, body]);
  return settled;
}
