import { type ReactNode, useRef, useState } from "react";
import styled from "styled-components";
import type { ReviewItem } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { MoreButton } from "../ui/MoreButton";
import { UndoBar } from "../ui/UndoBar";
import { FlagDetail } from "./FlagDetail";
import { QueueLine } from "./QueueLine";
import type { useDecisions, Verdict } from "./useDecisions";
import { useQueueKeys } from "./useQueueKeys";

type QueueProps = {
  items: readonly ReviewItem[];
  total: number;
  firstId: string | undefined;
  hasKeys: boolean;
  decisions: ReturnType<typeof useDecisions>;
  onMore: () => void;
  whenEmpty: ReactNode;
};

/** The list, and what is known about the flag that is chosen in it. */
export function Queue(props: QueueProps) {
  const { items, total, firstId, hasKeys, decisions, onMore, whenEmpty } = props;
  const t = useTranslate();
  const [chosenId, choose] = useState(firstId ?? null);
  const [asking, ask] = useState<Verdict | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const place = Math.max(
    0,
    items.findIndex(({ flagId }) => flagId === chosenId),
  );
  const chosen = items[place];

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
    void decisions.decide(chosen.flagId, {
      verdict,
      reason,
      ...(until === undefined ? {} : { until }),
    });
  };
  useQueueKeys(
    {
      j: () => moveTo(place + 1),
      k: () => moveTo(place - 1),
      c: () => decide("confirmed", ""),
      n: () => ask("not-a-problem"),
      s: () => ask("snoozed"),
      u: () => void decisions.undo(),
    },
    hasKeys,
  );

  return (
    <>
      {decisions.last !== null && (
        <UndoBar
          text={t(`review.done.${decisions.last.verdict}`)}
          onUndo={() => void decisions.undo()}
          onClose={decisions.forget}
        />
      )}
      {chosen === undefined ? (
        whenEmpty
      ) : (
        <Two>
          <div>
            <List ref={list} aria-label={t("review.list")}>
              {items.map((item) => (
                <QueueLine
                  key={item.flagId}
                  item={item}
                  isChosen={item === chosen}
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
      )}
    </>
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
