import { useContext, useState } from "react";
import type { Service } from "../service/createService";
import { ServiceContext } from "../service/ServiceContext";
import { offerFile } from "./offerFile";

/** A list that is saved as a file, and how that goes. */
export type SavedFile = {
  readonly save: () => void;
  readonly isSaving: boolean;
  readonly hasFailed: boolean;
};

/**
 * Saves what the service answers as a file.
 *
 * @param name - The file's name.
 * @param write - Asks the service and writes the text.
 */
export function useFile(name: string, write: (service: Service) => Promise<string>): SavedFile {
  const service = useContext(ServiceContext);
  const [state, setState] = useState<"ready" | "saving" | "failed">("ready");

  const save = async () => {
    if (service === null) return;
    setState("saving");
    try {
      offerFile(name, await write(service));
      setState("ready");
    } catch {
      setState("failed");
    }
  };

  return {
    save: () => void save(),
    isSaving: state === "saving",
    hasFailed: state === "failed",
  };
}
