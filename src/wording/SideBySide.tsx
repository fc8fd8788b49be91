import styled from "styled-components";
import type { Format } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { DiffText } from "../ui/DiffText";
import type { Piece } from "../ui/piecesOf";

type SideBySideProps = { pieces: readonly Piece[]; format: Format };

/** Both texts whole: what goes is struck out in the first, what comes is underlined in the second. */
export function SideBySide({ pieces, format }: SideBySideProps) {
  const t = useTranslate();
  const only = (side: "before" | "after"): readonly Piece[] =>
    pieces.map((piece) =>
      piece.kind === "same"
        ? piece
        : { kind: "change", before: "", after: "", [side]: piece[side] },
    );
  return (
    <Two>
      <div role="group" aria-label={t("draft.side.before")}>
        <Title aria-hidden>{t("draft.side.before")}</Title>
        <DiffText pieces={only("before")} format={format} />
      </div>
      <div role="group" aria-label={t("draft.side.after")}>
        <Title aria-hidden>{t("draft.side.after")}</Title>
        <DiffText pieces={only("after")} format={format} />
      </div>
    </Two>
  );
}

const Two = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
  gap: 12px 16px;
`;

const Title = styled.p`
  margin-bottom: 4px;
  color: var(--fg-subtle);
  font-size: 12px;
`;
