/** What must be known for a sentence of a special message to be said. */
export type SpecialNeed =
  | "person"
  | "firm"
  | "subject"
  | "no-subject"
  | "time"
  | "no-time"
  | "helper"
  | "no-helper"
  | "successor"
  | "no-successor"
  | "cause-unknown"
  | "cause-known";

/**
 * A sentence of a message that is composed from the state of a ticket. `{subject}` is the matter
 * in the customer's words, `{time}` when they hear next, `{helper}` who was asked for help,
 * `{successor}` who looks after them from now on. Alternatives are equally good.
 */
type SpecialSentence = {
  readonly needs: readonly SpecialNeed[];
  readonly say: readonly string[];
  /** The same in other tones, where it differs. */
  readonly warm?: readonly string[];
  readonly formal?: readonly string[];
};

/** The messages that are composed from the state of a ticket, sentence by sentence. */
export type Specials = Readonly<
  Record<"no-news" | "hand-over" | "delay" | "fixed", readonly SpecialSentence[]>
>;
