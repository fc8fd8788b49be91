import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { hashTo } from "../ui/useHashRoute";

const TABS = ["queue", "handovers", "quality"] as const;

type ReviewTabsProps = { current: (typeof TABS)[number] };

/** The three places of the review. */
export function ReviewTabs({ current }: ReviewTabsProps) {
  const t = useTranslate();
  return (
    <nav aria-label={t("review.tabs.label")}>
      <List>
        {TABS.map((tab) => (
          <li key={tab}>
            <a
              href={tab === "queue" ? hashTo("review") : hashTo("review", tab)}
              aria-current={tab === current ? "page" : undefined}
            >
              {t(`review.tabs.${tab}`)}
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
    padding: 8px 2px;
    color: var(--fg);
    text-decoration: none;
  }

  a[aria-current] {
    box-shadow: inset 0 -2px 0 var(--border-primary);
    font-weight: 600;
  }
`;
