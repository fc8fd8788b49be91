import { listWaiting } from "#contract/today";
import { useTranslate } from "../i18n/useTranslate";
import { PAGE_LINES, readPages } from "../service/readPages";
import { type SavedFile, useFile } from "../ui/useFile";
import type { Lacking } from "./lacking";
import { waitingCsv } from "./waitingCsv";

const MOST = 20_000;

/** Saves everybody who waits, as the list is narrowed now, into a file. */
export function useWaitingFile(lacking: Lacking): SavedFile {
  const t = useTranslate();
  return useFile("who-waits.csv", async (service) => {
    const tickets = await readPages(MOST, async (offset) => {
      const page = await service.call(listWaiting, { lacking, limit: PAGE_LINES, offset });
      return { total: page.total, lines: page.tickets };
    });
    return waitingCsv(tickets, t);
  });
}
