/** What the customer is to be told. */
export type Wanted = {
  readonly kind: "no-news" | "hand-over" | "delay" | "fixed";
  /** Who looks after them from now on, when it is not the writer. */
  readonly successor?: string;
  /** When they hear next; ISO. */
  readonly nextUpdateAt?: string;
};

/** How the cards write: messages and notes go into the composer, for the agent to read and send. */
export type Writers = {
  readonly onTellCustomer: (wanted: Wanted) => void;
  readonly onNote: (text: string) => void;
};
