import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { hashTo } from "../ui/useHashRoute";

const TABS = [
  "groups",
  "hours",
  "limits",
  "notices",
  "tone",
  "glossary",
  "model",
  "people",
  "connection",
] as const;

type SettingsTabsProps = { tab: string };

/** The parts of the settings. */
export function SettingsTabs({ tab }: SettingsTabsProps) {
  const t = useTranslate();
  return (
    <nav aria-label={t("settings.parts")}>
      <List>
        {TABS.map((one) => (
          <li key={one}>
            <a href={hashTo("settings", one)} aria-current={one === tab ? "page" : undefined}>
              {t(`settings.tab.${one}`)}
            </a>
          </li>
        ))}
      </List>
    </nav>
  );
}

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 20px;
  border-bottom: 1px solid var(--border-subtle);

  a {
    display: block;
    padding: 8px 0;
    border-bottom: 3px solid transparent;
    color: var(--fg);
    text-decoration: none;
  }

  a:hover {
    color: var(--fg-primary);
  }

  a[aria-current] {
    border-color: var(--border-primary);
    font-weight: 600;
  }
`;
