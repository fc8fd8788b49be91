import styled from "styled-components";
import type { Format, Rewrite } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { DiffText } from "../ui/DiffText";
import { HiddenText } from "../ui/HiddenText";
import { Icon } from "../ui/Icon";
import { visibleText } from "../ui/readVisible";
import { closesItself } from "./closesItself";
import type { Choices } from "./useChoices";

type ChangesProps = {
  choices: Choices;
  format: Format;
  /** Null where the whole was written anew and only stands or falls as one. */
  explained: Rewrite["changes"] | null;
};

/** What changes, word by word, each with a button to leave it out. */
export function Changes({ choices, format, explained }: ChangesProps) {
  const t = useTranslate();
  const chooser = (index: number) => {
    const piece = choices.pieces[index];
    if (piece?.kind !== "change") return null;
    // Without half a pair of tags the markup would break; such changes stand or fall with the rest.
    if (format === "html" && !(closesItself(piece.before) && closesItself(piece.after)))
      return null;
    const isMade = choices.isMade(index);
    const what = visibleText(piece.after || piece.before, format).trim();
    if (what === "") return null;
    return (
      <Choose
        type="button"
        aria-pressed={isMade}
        title={whyOf(piece, explained ?? []) ?? t("wording.leaveOut")}
        onClick={() => choices.toggle(index)}
      >
        <Icon name={isMade ? "check" : "undo"} size={12} />
        <HiddenText>
          {t(isMade ? "wording.changeTaken" : "wording.changeLeft", { what })}
        </HiddenText>
      </Choose>
    );
  };

  return (
    <DiffText
      pieces={choices.pieces.map((piece, index) =>
        piece.kind === "change" && !choices.isMade(index)
          ? { kind: "same", text: piece.before }
          : piece,
      )}
      format={format}
      {...(explained === null ? {} : { after: chooser })}
    />
  );
}

/** The reason that the rules gave for a change of these words. */
const whyOf = (
  piece: { before: string; after: string },
  explained: Rewrite["changes"],
): string | null =>
  explained.find(
    ({ before, after }) =>
      (before !== "" && (piece.before.includes(before) || before.includes(piece.before.trim()))) ||
      (after !== "" && piece.after.includes(after)),
  )?.why ?? null;

const Choose = styled.button`
  display: inline-grid;
  place-items: center;
  width: 24px;
  height: 24px;
  margin-inline: 3px;
  padding: 0;
  border: 1px solid var(--border);
  border-radius: 12px;
  background: var(--bg-raised);
  color: var(--fg-subtle);
  vertical-align: middle;
  cursor: pointer;

  &[aria-pressed="true"] {
    border-color: var(--border-success);
    color: var(--fg-success);
  }

  &:hover {
    background: var(--bg-subtle);
  }
`;
