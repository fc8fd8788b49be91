import type { ReactNode } from "react";
import styled from "styled-components";
import type { Format } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { HiddenText } from "./HiddenText";
import type { Piece } from "./piecesOf";
import { visibleText } from "./readVisible";

type DiffTextProps = {
  pieces: readonly Piece[];
  format: Format;
  /** Put behind a piece, such as the buttons to take or leave a change. */
  after?: (index: number) => ReactNode;
};

/** What goes is struck out, what comes is underlined, and both are said to screen readers. */
export function DiffText({ pieces, format, after }: DiffTextProps) {
  return (
    <Text>
      {pieces.map((piece, index) =>
        piece.kind === "same" ? (
          <span key={index}>
            {visibleText(piece.text, format)}
            {after?.(index)}
          </span>
        ) : (
          <span key={index}>
            <Removed text={visibleText(piece.before, format)} />
            <Added text={visibleText(piece.after, format)} />
            {after?.(index)}
          </span>
        ),
      )}
    </Text>
  );
}

function Removed({ text }: { text: string }) {
  const t = useTranslate();
  const [before, words, after] = apart(text);
  if (words === "") return text;
  return (
    <>
      {before}
      <Gone>
        <HiddenText>{t("diff.removed")} </HiddenText>
        {words}
        <HiddenText> {t("diff.end")} </HiddenText>
      </Gone>
      {after}
    </>
  );
}

function Added({ text }: { text: string }) {
  const t = useTranslate();
  const [before, words, after] = apart(text);
  if (words === "") return text;
  return (
    <>
      {before}
      <Come>
        <HiddenText>{t("diff.added")} </HiddenText>
        {words}
        <HiddenText> {t("diff.end")} </HiddenText>
      </Come>
      {after}
    </>
  );
}

/** The words, and the blanks around them, which are no change that anybody can see. */
function apart(text: string): readonly [string, string, string] {
  const words = text.trim();
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)];
}

const Text = styled.div`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

const Gone = styled.del`
  color: var(--fg-danger);
  background: var(--bg-danger);
  text-decoration: line-through;
`;

const Come = styled.ins`
  color: var(--fg-success);
  background: var(--bg-success);
  text-decoration: underline;
  text-underline-offset: 2px;

  del + & {
    margin-inline-start: 3px;
  }
`;
