import { useCallback, useState } from "react";
import { readSettings, saveSettings, type Settings, readWordingSettings } from "#contract/settings";
import { listReview } from "#contract/review";
import { readToday } from "#contract/today";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";

/** The account's settings as stored, the admin's changes to them, and a way to save. */
export function useSettings() {
  const answer = useService(readSettings, {});
  const [changed, setChanged] = useState<Settings | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [faults, setFaults] = useState<ReadonlySet<string>>(new Set());
  const [round, setRound] = useState(0);
  const setFault = useCallback((field: string, isFaulty: boolean) => {
    setFaults((known) => {
      if (known.has(field) === isFaulty) return known;
      const next = new Set(known);
      if (isFaulty) next.add(field);
      else next.delete(field);
      return next;
    });
  }, []);
  const save = useAction(saveSettings, {
    refresh: [readSettings, readWordingSettings, readToday, listReview],
  });

  return {
    answer,
    changed,
    /** Counts how often fields began anew from what is stored. */
    round,
    /** True while a field holds what cannot be saved. */
    isFaulty: faults.size > 0,
    setFault,
    isSaved,
    isSaving: save.isRunning,
    problem: save.problem,
    change: (settings: Settings) => {
      setSaved(false);
      save.dismiss();
      setChanged(settings);
    },
    /** Forgets the changes and reads what is stored. */
    discard: () => {
      setChanged(null);
      setRound(round + 1);
      save.dismiss();
      if (answer.status === "failed") answer.retry();
    },
    save: async (settings: Settings, version: number) => {
      const saved = await save.run({ settings, version });
      if (saved === null) return;
      setChanged(null);
      setSaved(true);
    },
  } as const;
}

export type SettingsWork = ReturnType<typeof useSettings>;
