import { useEffect, useRef } from "react";

export type QueueKeys = Readonly<Record<"j" | "k" | "x" | "c" | "n" | "s" | "u" | "?", () => void>>;

/**
 * Single keys for going through the queue.
 *
 * They are left alone while somebody types, with modifiers, and when the reader switched them off.
 */
export function useQueueKeys(keys: QueueKeys, isOn: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    if (!isOn) return undefined;
    const react = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const run = Object.entries(latest.current).find(([key]) => key === event.key.toLowerCase());
      if (run === undefined) return;
      event.preventDefault();
      run[1]();
    };
    document.addEventListener("keydown", react);
    return () => document.removeEventListener("keydown", react);
  }, [isOn]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isBox(target)));

/** Nobody types into a box that is ticked. */
const isBox = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && target.type === "checkbox";
