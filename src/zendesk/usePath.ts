import { useEffect, useState } from "react";
import { listen } from "./listen";
import { readPaths } from "./readPaths";
import { useZendesk } from "./ZendeskContext";

/** A value of the help desk's page, read again after each of the events; undefined until known. */
export function usePath(path: string, events: string): unknown {
  const zaf = useZendesk();
  const [value, setValue] = useState<unknown>(undefined);

  useEffect(() => {
    let isShown = true;
    const read = () => {
      readPaths(zaf, [path])
        .then((values) => {
          if (isShown) setValue(values[path]);
        })
        // Left unknown; whoever asks shows less.
        .catch(() => undefined);
    };
    read();
    const stop = listen(zaf, events.split(" ").filter(Boolean), read, 50);
    return () => {
      isShown = false;
      stop();
    };
  }, [zaf, path, events]);

  return value;
}
