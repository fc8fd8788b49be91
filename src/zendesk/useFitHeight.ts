import { type RefCallback, useEffect, useState } from "react";
import { withTimeout } from "./withTimeout";
import { useZendesk } from "./ZendeskContext";

const MARGIN_PX = 4;

/** Keeps the frame that the help desk gives us as tall as what is in it. */
export function useFitHeight(): RefCallback<HTMLElement> {
  const zaf = useZendesk();
  const [element, setElement] = useState<HTMLElement | null>(null);

  useEffect(() => {
    if (element === null) return undefined;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.scrollHeight) + MARGIN_PX;
      // While it is being replaced an element has no height, and no say.
      if (element.scrollHeight === 0) return;
      if (Math.abs(height - told) < 2) return;
      told = height;
      const size = { width: "100%", height: `${height}px` };
      // A frame of the wrong height scrolls; nothing is out of reach.
      withTimeout("resize", zaf.invoke("resize", size)).catch(() => undefined);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [zaf, element]);

  return setElement;
}
