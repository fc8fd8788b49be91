import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Icon } from "../ui/Icon";

const MOST_SHOWN = 8;

type KeptFactsProps = { facts: readonly string[] };

/** What went into the rewrite unchanged, for the agent to see at a glance. */
export function KeptFacts({ facts }: KeptFactsProps) {
  const t = useTranslate();
  if (facts.length === 0) return null;
  const more = facts.length - MOST_SHOWN;
  return (
    <Line>
      <Label>{t("wording.kept")}</Label>
      <ul>
        {facts.slice(0, MOST_SHOWN).map((fact) => (
          <li key={fact}>
            <Chip mood="good">
              <Icon name="check" size={12} />
              {fact}
            </Chip>
          </li>
        ))}
        {more > 0 && <li>{t("wording.keptMore", { count: more })}</li>}
      </ul>
    </Line>
  );
}

const Line = styled.div`
  display: grid;
  gap: 4px;

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    font-size: 12px;
  }
`;

const Label = styled.p`
  color: var(--fg-subtle);
  font-size: 12px;
`;
