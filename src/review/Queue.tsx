import { type ReactNode, useRef, useState } from "react";
import styled from "styled-components";
import type { ReviewItem } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { MoreButton } from "../ui/MoreButton";
import { ProblemNote } from "../ui/ProblemNote";
import { Stack } from "../ui/Stack";
import { UndoBar } from "../ui/UndoBar";
import { BulkBar } from "./BulkBar";
import { BulkOutcome } from "./BulkOutcome";
import { FlagDetail } from "./FlagDetail";
import { KeysHelp } from "./KeysHelp";
import { QueueLine } from "./QueueLine";
import { useBulk } from "./useBulk";
import { useChosen } from "./useChosen";
import type { useDecisions, Verdict } from "./useDecisions";
import { useQueueKeys } from "./useQueueKeys";
import { useTicked } from "./useTicked";

type QueueProps = {
  items: readonly ReviewItem[];
  total: number;
  firstId: string | undefined;
  hasKeys: boolean;
  decisions: ReturnType<typeof useDecisions>;
  onMore: () => void;
  whenEmpty: ReactNode;
};

/** The list, what is known about the flag that is chosen in it, and what is said about many. */
export function Queue(props: QueueProps) {
  const { items, total, firstId, hasKeys, decisions, onMore, whenEmpty } = props;
  const t = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const [asking, ask] = useState<Verdict | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { chosen, place, choose } = useChosen(items, firstId);
  const ticked = useTicked(items);
  const bulk = useBulk();

  const moveTo = (index: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, index))];
    if (next === undefined) return;
    ask(null);
    choose(next.flagId);
    const lines = [...(list.current?.querySelectorAll<HTMLElement>("[data-flag]") ?? [])];
    lines.find(({ dataset }) => dataset["flag"] === next.flagId)?.focus();
  };
  const decide = (verdict: Verdict, reason: string, until?: string) => {
    if (chosen === undefined) return;
    const next = items[place + 1] ?? items[place - 1];
    ask(null);
    choose(next?.flagId ?? null);
    const more = until === undefined ? {} : { until };
    void decisions.decide(chosen.flagId, { verdict, reason, ...more });
  };
  useQueueKeys(
    {
      j: () => moveTo(place + 1),
      k: () => moveTo(place - 1),
      x: () => chosen !== undefined && ticked.turn(chosen.flagId),
      c: () => decide("confirmed", ""),
      n: () => ask("not-a-problem"),
      s: () => ask("snoozed"),
      u: () => void decisions.undo(),
      "?": () => setHelpOpen(true),
    },
    hasKeys && !isHelpOpen,
  );

  return (
    <Stack>
      {isHelpOpen && <KeysHelp onClose={() => setHelpOpen(false)} />}
      {decisions.last !== null && (
        <UndoBar
          text={t(`review.done.${decisions.last.verdict}`)}
          onUndo={() => void decisions.undo()}
          onClose={decisions.forget}
        />
      )}
      {bulk.problem !== null && <ProblemNote problem={bulk.problem} />}
      {bulk.run !== null && (
        <BulkOutcome run={bulk.run} onUndo={bulk.undoAll} onClose={bulk.forget} />
      )}
      {chosen === undefined ? (
        whenEmpty
      ) : (
        <>
          <BulkBar
            chosen={ticked.ids.length}
            shown={items.length}
            isRunning={bulk.run?.isRunning === true}
            onAll={ticked.all}
            onNone={ticked.none}
            onDecide={(request) => void bulk.decideAll(ticked.ids, request).then(ticked.none)}
          />
          <Two>
            <div>
              <List ref={list} aria-label={t("review.list")}>
                {items.map((item) => (
                  <QueueLine
                    key={item.flagId}
                    item={item}
                    isChosen={item === chosen}
                    isTicked={ticked.ids.includes(item.flagId)}
                    onTick={() => ticked.turn(item.flagId)}
                    onChoose={() => {
                      ask(null);
                      choose(item.flagId);
                    }}
                  />
                ))}
              </List>
              <MoreButton shown={items.length} total={total} onMore={onMore} />
            </div>
            <FlagDetail
              key={chosen.flagId}
              item={chosen}
              asking={asking}
              onAsk={ask}
              onDecide={decide}
            />
          </Two>
        </>
      )}
    </Stack>
  );
}

const Two = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  gap: 20px;
  align-items: start;

  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const List = styled.ul`
  display: grid;
  gap: 8px;
  max-height: 72vh;
  overflow-y: auto;
  padding: 3px;

  @media (max-width: 900px) {
    max-height: 40vh;
  }
`;
