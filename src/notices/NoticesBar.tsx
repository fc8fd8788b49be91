import { Button } from "@zendeskgarden/react-buttons";
import { useEffect, useRef } from "react";
import type { z } from "zod";
import { listNotices, putNoticesAway } from "#contract/notices";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import { Disclosure } from "../ui/Disclosure";
import { ProblemNote } from "../ui/ProblemNote";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { useSayMoment } from "../ui/useSayMoment";
import { notify } from "../zendesk/notify";
import { useZendesk } from "../zendesk/ZendeskContext";
import { NoticeList } from "./NoticeList";

const ASK_EVERY_MS = 30_000;

/**
 * What I was told of: a line on every page while there is something, a second one for the summary
 * of what was more than a day's share, and nothing otherwise.
 */
export function NoticesBar() {
  const t = useTranslate();
  const say = useSayMoment();
  const answer = useService(listNotices, {}, { everyMs: ASK_EVERY_MS });
  const away = useAction(putNoticesAway, { refresh: [listNotices] });
  const { notices, summary } = answer.status === "answered" ? answer.value : NOTHING;
  useTellNew(answer.status === "answered" ? answer.value : null);
  if (notices.length === 0 && summary === null) return null;
  const onAway = (noticeIds: string[]) => void away.run({ noticeIds });
  return (
    <Stack $gap={8}>
      {notices.length > 0 && (
        <StateLine mood="bad" icon="flag">
          <Disclosure label={t("notices.count", { count: notices.length })}>
            {() => <NoticeList notices={notices} isBusy={away.isRunning} onAway={onAway} />}
          </Disclosure>
        </StateLine>
      )}
      {summary !== null && (
        <StateLine mood="watch" icon="flag">
          <Disclosure
            label={t("notices.summary", {
              count: summary.notices.length,
              when: say(summary.toldAt),
            })}
          >
            {() => (
              <Stack>
                <NoticeList notices={summary.notices} isBusy={away.isRunning} onAway={onAway} />
                <div>
                  <Button
                    size="small"
                    disabled={away.isRunning}
                    onClick={() => onAway(summary.notices.map(({ noticeId }) => noticeId))}
                  >
                    {t("notices.summaryAway")}
                  </Button>
                </div>
              </Stack>
            )}
          </Disclosure>
        </StateLine>
      )}
      {away.problem !== null && <ProblemNote problem={away.problem} />}
    </Stack>
  );
}

type Told = z.output<(typeof listNotices)["response"]>;

const NOTHING: Told = { notices: [], summary: null };

/** Says once in the help desk itself that something new came, not what was there already. */
function useTellNew(told: Told | null): void {
  const t = useTranslate();
  const zaf = useZendesk();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (told === null) return;
    const before = known.current;
    const single = told.notices.map(({ noticeId }) => noticeId);
    // However long a summary is, it is one thing that came.
    const whole = told.summary === null ? [] : [told.summary.toldAt];
    known.current = new Set([...single, ...whole]);
    if (before === null) return;
    const count = single.filter((id) => !before.has(id)).length;
    const hasSummary = whole.some((at) => !before.has(at));
    if (count === 0 && !hasSummary) return;
    const text = count === 0 ? t("notices.newSummary") : t("notices.new", { count });
    // A help desk that does not answer loses only the short notice; the line stands.
    void notify(zaf, text).catch(() => undefined);
  }, [told, t, zaf]);
}
