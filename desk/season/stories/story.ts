import type { Customer } from "../cast";
import type { Draft } from "../flow";
import type { Random } from "../random";

/** What a story may draw from. */
type Scene = {
  readonly random: Random;
  readonly customers: readonly Customer[];
  /** The last moment of the season. */
  readonly endsAt: Date;
  /** The next free ticket. */
  readonly nextTicket: () => number;
};

/** Something that happened to this company, spread over some tickets. */
export type Story = {
  readonly key: string;
  /** What happened, for people who look for it in the desk. */
  readonly about: string;
  readonly tell: (scene: Scene) => Draft[];
};
