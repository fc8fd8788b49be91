import { type RefCallback, useEffect, useState } from "react";

/**
 * How wide an element is, in whole pixels, also after it changed.
 *
 * Charts are drawn at their real size: scaled down, their letters could not be read.
 *
 * @param usual - Before it is measured, and the most that is asked for.
 * @param least - Below this it is scaled after all.
 */
export function useWidth(usual: number, least: number): [RefCallback<Element>, number] {
  const [element, setElement] = useState<Element | null>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(Math.min(usual, Math.max(least, measured)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, usual, least]);
  return [setElement, width];
}
