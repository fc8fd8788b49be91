import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { Icon } from "../ui/Icon";
import { hashTo } from "../ui/useHashRoute";
import type { pagesFor } from "./pages";

type NavigationProps = { pages: ReturnType<typeof pagesFor>; current: string };

/** The pages that the reader may open. */
export function Navigation({ pages, current }: NavigationProps) {
  const t = useTranslate();
  return (
    <nav aria-label={t("nav.label")}>
      <List>
        {pages.map(({ id, icon }) => (
          <li key={id}>
            <a href={hashTo(id)} aria-current={id === current ? "page" : undefined}>
              <Icon name={icon} />
              {t(`nav.${id}`)}
            </a>
          </li>
        ))}
      </List>
    </nav>
  );
}

const List = styled.ul`
  position: sticky;
  top: 20px;
  display: grid;
  gap: 4px;

  a {
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 8px 12px;
    border-radius: 6px;
    color: var(--fg);
    text-decoration: none;
  }

  a:hover {
    background: var(--bg-subtle);
  }

  a[aria-current] {
    background: var(--bg-recessed);
    box-shadow: inset 3px 0 0 var(--border-primary);
    font-weight: 600;
  }

  @media (max-width: 900px) {
    position: static;
    display: flex;
    flex-wrap: wrap;
  }
`;
