import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { Icon, type IconName } from "../ui/Icon";

type FigureBoxProps = {
  href: string;
  isChosen: boolean;
  icon: IconName;
  name: string;
  meaning: string;
  count: number;
  of: number;
  /** What one sees behind it. */
  missing: string;
};

/** One answer in large type, with what it means; it opens what it leaves out. */
export function FigureBox(props: FigureBoxProps) {
  const { href, isChosen, icon, name, meaning, count, of, missing } = props;
  const t = useTranslate();
  return (
    <Box href={href} aria-current={isChosen ? "true" : undefined}>
      <Top>
        <Icon name={icon} />
        {name}
      </Top>
      <Big>
        {t("today.figure.count", { count })}
        <small> {t("today.figure.of", { waiting: of })}</small>
      </Big>
      <Track aria-hidden="true">
        <Bar $share={of === 0 ? 1 : count / of} />
      </Track>
      <span>{meaning}</span>
      <Missing>
        {missing}
        <Icon name="right" />
      </Missing>
    </Box>
  );
}

const Box = styled.a`
  display: grid;
  grid-template-rows: auto auto auto 1fr auto;
  gap: 8px;
  height: 100%;
  padding: 16px;
  border: 1px solid var(--border);
  border-radius: 8px;
  background: var(--bg-raised);
  color: var(--fg);
  text-decoration: none;

  &:hover,
  &[aria-current] {
    border-color: var(--border-primary);
  }

  &[aria-current] {
    box-shadow: inset 0 3px 0 var(--border-primary);
  }
`;

const Top = styled.span`
  display: flex;
  gap: 8px;
  align-items: center;
  font-weight: 600;
`;

const Big = styled.span`
  font-size: 40px;
  font-weight: 600;
  line-height: 44px;
  font-variant-numeric: tabular-nums;

  small {
    color: var(--fg-subtle);
    font-size: 16px;
    font-weight: 400;
  }
`;

const Track = styled.span`
  display: block;
  overflow: hidden;
  height: 6px;
  border-radius: 3px;
  background: var(--border-subtle);
`;

const Bar = styled.span<{ $share: number }>`
  display: block;
  width: ${({ $share }) => $share * 100}%;
  height: 100%;
  background: var(--fg-success);
`;

const Missing = styled.span`
  display: flex;
  gap: 4px;
  align-items: center;
  align-self: end;
  color: var(--fg-primary);
`;
