import styled from "styled-components";
import type { ThreeWay } from "#contract/templateDetail";
import type { Format } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { DiffText } from "../ui/DiffText";
import { piecesOf } from "../ui/piecesOf";
import { Quiet } from "../ui/Quiet";

type ThreeWayDiffProps = { texts: ThreeWay; format: Format };

/** Two changes of one text that don't know each other, each against what both began from. */
export function ThreeWayDiff({ texts, format }: ThreeWayDiffProps) {
  const t = useTranslate();
  const { base, ours, theirs, pieces } = texts;
  const clashes = pieces.filter(({ kind }) => kind === "clash").length;
  const sides = [
    { head: t("templates.threeWay.ours"), text: ours },
    { head: t("templates.threeWay.theirs"), text: theirs },
  ];
  return (
    <Two>
      {pieces.length > 0 && (
        <Wide>
          {clashes === 0
            ? t("templates.threeWay.apart")
            : t("templates.threeWay.clash", { count: clashes })}
        </Wide>
      )}
      {sides.map(({ head, text }) => (
        <div key={head}>
          <h3>{head}</h3>
          {base.subject !== null && text.subject !== null && base.subject !== text.subject && (
            <>
              <Quiet>{t("templates.subject")}</Quiet>
              <DiffText pieces={piecesOf(base.subject, text.subject, "text")} format="text" />
            </>
          )}
          <DiffText pieces={piecesOf(base.body, text.body, format)} format={format} />
        </div>
      ))}
    </Two>
  );
}

const Wide = styled.p`
  grid-column: 1 / -1;
`;

const Two = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
  gap: 16px;
  padding: 12px;
  border: 1px solid var(--border-subtle);
  border-radius: 6px;
  background: var(--bg);
`;
