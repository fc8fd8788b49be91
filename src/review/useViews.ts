import { listViews, removeView, type ReviewView, saveView } from "#contract/review";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import type { ServiceProblem } from "../service/ServiceProblem";
import type { Filters } from "./filters";

export type Views = {
  readonly all: readonly ReviewView[];
  readonly save: (name: string, filters: Filters, isShared: boolean) => Promise<boolean>;
  readonly remove: (viewId: string) => void;
  readonly problem: ServiceProblem | null;
};

/** Filters under names: mine, and those that colleagues share. */
export function useViews(): Views {
  const answer = useService(listViews, {});
  const answers = () => ({ of: listViews, request: {} });
  const saving = useAction(saveView, { answers });
  const removing = useAction(removeView, { answers });
  return {
    all: answer.status === "answered" ? answer.value : [],
    save: async (name, filters, isShared) => {
      const viewId = crypto.randomUUID();
      return (await saving.run({ viewId, name, filters, isShared })) !== null;
    },
    remove: (viewId) => void removing.run({ viewId }),
    problem: saving.problem ?? removing.problem,
  };
}
