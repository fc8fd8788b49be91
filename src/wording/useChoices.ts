import { useState } from "react";
import { type Piece, withChanges } from "../ui/piecesOf";

export type Choices = {
  readonly pieces: readonly Piece[];
  /** The text with the changes that the agent has not left out. */
  readonly text: string;
  readonly isAll: boolean;
  readonly isMade: (index: number) => boolean;
  readonly toggle: (index: number) => void;
};

/** Which changes of a rewrite are taken; all of them until the agent says otherwise. */
export function useChoices(pieces: readonly Piece[]): Choices {
  const [left, setLeft] = useState<{ of: readonly Piece[]; indexes: ReadonlySet<number> }>({
    of: pieces,
    indexes: new Set(),
  });
  // Choices belong to one comparison; another text begins with all its changes.
  const indexes = left.of === pieces ? left.indexes : new Set<number>();
  const isMade = (index: number) => !indexes.has(index);

  return {
    pieces,
    text: withChanges(pieces, isMade),
    isAll: indexes.size === 0,
    isMade,
    toggle: (index) => {
      const next = new Set(indexes);
      if (!next.delete(index)) next.add(index);
      setLeft({ of: pieces, indexes: next });
    },
  };
}
