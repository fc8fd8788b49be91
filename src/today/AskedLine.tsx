import { listPersonRequests } from "#contract/today";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Icon } from "../ui/Icon";
import { sayAge } from "../ui/sayAge";
import { hashTo } from "../ui/useHashRoute";
import styled from "styled-components";

const EVERY_MS = 60_000;
const MINUTE_MS = 60_000;

/** How many customers asked for a person, how long it took, and who still waits for one. */
export function AskedLine() {
  const t = useTranslate();
  const answer = useService(listPersonRequests, { limit: 1 }, { everyMs: EVERY_MS });
  if (answer.status !== "answered" || answer.value.total === 0) return null;
  const { customers, waiting, medianMinutes } = answer.value;
  return (
    <Line href={hashTo("today", "asked")}>
      <Icon name="talk" />
      <span>
        {t("today.asked.customers", { count: customers })}{" "}
        {medianMinutes !== null &&
          t("today.asked.median", { time: sayAge(medianMinutes * MINUTE_MS, t) })}{" "}
        {waiting > 0 && t("today.asked.waiting", { count: waiting })}
      </span>
      <Icon name="right" />
    </Line>
  );
}

const Line = styled.a`
  display: flex;
  gap: 8px;
  align-items: center;
  margin-bottom: 12px;
  padding: 10px 16px;
  border: 1px solid var(--border);
  border-radius: 8px;
  background: var(--bg-raised);
  color: var(--fg);
  text-decoration: none;

  &:hover {
    border-color: var(--border-primary);
  }

  > svg {
    flex: none;
  }
`;
