import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import type { PatternDetail } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { hashTo } from "../ui/useHashRoute";
import type { CurationState } from "./useCuration";

type SimilarCardProps = { similar: PatternDetail["similar"]; curation: CurationState };

/** Issues that read alike; this one can go into one of them. */
export function SimilarCard({ similar, curation }: SimilarCardProps) {
  const t = useTranslate();
  if (similar.length === 0) return null;
  return (
    <Card title={t("patterns.similarTitle")}>
      <List>
        {similar.map(({ id, label, tickets }) => (
          <li key={id}>
            <span>
              <a href={hashTo("patterns", id)}>{label}</a>{" "}
              <Quiet as="span">{t("patterns.tickets", { count: tickets })}</Quiet>
            </span>
            <Button
              size="small"
              isBasic
              disabled={curation.isRunning}
              aria-label={`${t("issues.curate.mergeInto")}: ${label}`}
              onClick={() => void curation.decide({ action: "merge", into: id })}
            >
              {t("issues.curate.mergeInto")}
            </Button>
          </li>
        ))}
      </List>
    </Card>
  );
}

const List = styled.ul`
  display: grid;
  gap: 4px;

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
  }
`;
