import styled from "styled-components";
import type { ReviewItem } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { LEVEL_MOODS } from "../ui/levelMoods";
import { MOODS, type Mood } from "../ui/moods";
import { Quiet } from "../ui/Quiet";
import { sayAge } from "../ui/sayAge";
import { useNow } from "../ui/useNow";
import { ruleKey } from "./ruleKey";

type QueueLineProps = {
  item: ReviewItem;
  isChosen: boolean;
  isTicked: boolean;
  onTick: () => void;
  onChoose: () => void;
};

/** A flag in a few words: who, what, since when. */
export function QueueLine({ item, isChosen, isTicked, onTick, onChoose }: QueueLineProps) {
  const t = useTranslate();
  const now = useNow();
  const { flag, ticket } = item;
  const mood = LEVEL_MOODS[flag.level];
  return (
    <Whole>
      <input
        type="checkbox"
        aria-label={t("review.bulk.tick", { name: ticket.requester.name, subject: ticket.subject })}
        checked={isTicked}
        onChange={onTick}
      />
      <Line
        type="button"
        data-flag={item.flagId}
        aria-current={isChosen ? "true" : undefined}
        $mood={mood}
        onClick={onChoose}
      >
        <Top>
          <strong>{ticket.requester.name}</strong>
          <span>
            {item.dispute !== null && <Chip mood="watch">{t("review.disputed")}</Chip>}{" "}
            <Chip mood={mood}>{t(`ui.level.${flag.level}`)}</Chip>
          </span>
        </Top>
        <span>{t(ruleKey(flag.ruleId))}</span>
        <Quiet as="span">
          {ticket.subject} · {t("review.since", { age: sayAge(now - Date.parse(flag.since), t) })}
        </Quiet>
      </Line>
    </Whole>
  );
}

const Whole = styled.li`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 8px;
  align-items: center;

  input {
    width: 18px;
    height: 18px;
    margin: 3px;
    accent-color: var(--bg-primary-emphasis);
  }
`;

const Line = styled.button<{ $mood: Mood }>`
  display: grid;
  gap: 2px;
  width: 100%;
  padding: 10px 12px;
  border: 1px solid var(--border-subtle);
  border-inline-start: 3px solid ${({ $mood }) => MOODS[$mood].fg};
  border-radius: 6px;
  background: var(--bg-raised);
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    background: var(--bg-subtle);
  }

  &[aria-current] {
    border-color: var(--border-primary);
    background: var(--bg-subtle);
  }
`;

const Top = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  justify-content: space-between;
`;
