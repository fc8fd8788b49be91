import { piecesOf } from "../../../src/ui/piecesOf";
import { visibleText } from "../../../src/ui/readVisible";
import { draftLanguage } from "../../../src/wording/draftLanguage";

const LENGTH = 100_000;
/** What freezes a page takes minutes with these; the rest is room for a busy machine. */
const MOST_CPU_MS = 3000;

describe.each(["<br", "<", "{{", "{%", "<!--", '<"', "&", "a", "ab@", "<a <b>", "{{'", "漢字"])(
  "a hundred kilobytes of %s",
  (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));

    it.each([
      ["is read", () => visibleText(text, "html")],
      ["is compared", () => piecesOf(text, `${text} and more`, "html")],
      ["is asked for its language", () => draftLanguage(text, null)],
    ])("%s without stopping the page", (_, read) => {
      const started = process.cpuUsage();
      read();
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(MOST_CPU_MS);
    });
  },
);
