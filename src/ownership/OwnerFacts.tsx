import type { ReactNode } from "react";
import styled from "styled-components";
import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { useNow } from "../ui/useNow";

type OwnerFactsProps = { ownership: TicketOwnership };

/** Person, last word and next word: the three answers of this card. */
export function OwnerFacts({ ownership }: OwnerFactsProps) {
  const t = useTranslate();
  const now = useNow();
  const { owner, suggestedOwner, lastTold, nextPromiseAt } = ownership;
  return (
    <Facts>
      <Fact term={t("ownership.contact")}>
        {owner?.name ?? t("ownership.nobody")}
        {owner === null && suggestedOwner !== null && (
          <Quiet>{t("ownership.suggested", { name: suggestedOwner.name })}</Quiet>
        )}
      </Fact>
      <Fact term={t("ownership.lastTold")}>
        {lastTold === null ? (
          t("ownership.neverTold")
        ) : (
          <>
            <Moment at={lastTold.at} />
            {t("ownership.by", { name: lastTold.by })}
            <Quiet as="blockquote">“{lastTold.excerpt}”</Quiet>
          </>
        )}
      </Fact>
      <Fact term={t("ownership.next")}>
        {nextPromiseAt === null ? t("ownership.noTime") : <Moment at={nextPromiseAt} />}
        {nextPromiseAt !== null && Date.parse(nextPromiseAt) < now && (
          <Quiet>{t("ownership.isLate")}</Quiet>
        )}
      </Fact>
    </Facts>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const Facts = styled.dl`
  display: grid;
  gap: 8px;

  > div {
    display: grid;
    grid-template-columns: 88px minmax(0, 1fr);
    gap: 8px;
  }

  dt {
    color: var(--fg-subtle);
  }

  blockquote {
    display: -webkit-box;
    overflow: hidden;
    margin: 2px 0 0;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
`;
