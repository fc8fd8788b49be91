import { useEffect, useRef } from "react";
import { withTimeout } from "./withTimeout";
import { useZendesk } from "./ZendeskContext";

const MARGIN_PX = 4;

/** Keeps the frame that the help desk gives us as tall as what is in it. */
export function useFitHeight() {
  const zaf = useZendesk();
  const frame = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.scrollHeight) + MARGIN_PX;
      if (Math.abs(height - told) < 2) return;
      told = height;
      const size = { width: "100%", height: `${height}px` };
      // A frame of the wrong height scrolls; nothing is out of reach.
      withTimeout("resize", zaf.invoke("resize", size)).catch(() => undefined);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [zaf]);

  return frame;
}
