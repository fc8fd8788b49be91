import styled from "styled-components";
import type { Format } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { DiffText } from "../ui/DiffText";
import type { Piece } from "../ui/piecesOf";
import { Quiet } from "../ui/Quiet";

type DiffSidesProps = { pieces: readonly Piece[]; format: Format };

/** The old words on the left with what goes, the new ones on the right with what comes. */
export function DiffSides({ pieces, format }: DiffSidesProps) {
  const t = useTranslate();
  return (
    <Two>
      <div>
        <Quiet>{t("templates.diff.before")}</Quiet>
        <DiffText pieces={pieces.map((piece) => only(piece, "before"))} format={format} />
      </div>
      <div>
        <Quiet>{t("templates.diff.after")}</Quiet>
        <DiffText pieces={pieces.map((piece) => only(piece, "after"))} format={format} />
      </div>
    </Two>
  );
}

const only = (piece: Piece, side: "before" | "after"): Piece =>
  piece.kind === "same" ? piece : { kind: "change", before: "", after: "", [side]: piece[side] };

const Two = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
  gap: 16px;
`;
