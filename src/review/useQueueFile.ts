import { useContext, useState } from "react";
import { listReview, type ReviewItem } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { serviceNow } from "../service/serviceClock";
import { ServiceContext } from "../service/ServiceContext";
import { offerFile } from "../ui/offerFile";
import type { Filters } from "./filters";
import { queueCsv } from "./queueCsv";

const STEP = 200;
const MOST = 10_000;

/** Saves the whole queue, as it is filtered now, into a file. */
export function useQueueFile(filters: Filters): {
  readonly save: () => void;
  readonly isSaving: boolean;
  readonly hasFailed: boolean;
} {
  const t = useTranslate();
  const service = useContext(ServiceContext);
  const [state, setState] = useState<"ready" | "saving" | "failed">("ready");

  const save = async () => {
    if (service === null) return;
    setState("saving");
    try {
      const items: ReviewItem[] = [];
      let total = 1;
      while (items.length < Math.min(total, MOST)) {
        const page = await service.call(listReview, {
          ...filters,
          limit: STEP,
          offset: items.length,
        });
        total = page.total;
        items.push(...page.items);
        if (page.items.length === 0) break;
      }
      offerFile("handovers-to-look-at.csv", queueCsv(items, t, serviceNow()));
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
