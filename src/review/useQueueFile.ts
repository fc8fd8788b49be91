import { listReview } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { PAGE_LINES, readPages } from "../service/readPages";
import { serviceNow } from "../service/serviceClock";
import { type SavedFile, useFile } from "../ui/useFile";
import type { Filters } from "./filters";
import { queueCsv } from "./queueCsv";

const MOST = 10_000;

/** Saves the whole queue, as it is filtered now, into a file. */
export function useQueueFile(filters: Filters): SavedFile {
  const t = useTranslate();
  return useFile("handovers-to-look-at.csv", async (service) => {
    const items = await readPages(MOST, async (offset) => {
      const request = { ...filters, limit: PAGE_LINES, offset };
      const page = await service.call(listReview, request);
      return { total: page.total, lines: page.items };
    });
    return queueCsv(items, t, serviceNow());
  });
}
