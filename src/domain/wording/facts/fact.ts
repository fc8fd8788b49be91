/** What must survive a rewrite, by kind. */
export type FactKind =
  | "placeholder"
  | "control-tag"
  | "html-tag"
  | "url"
  | "email"
  | "phone"
  | "amount"
  | "percent"
  | "date"
  | "time"
  | "weekday"
  | "duration"
  | "reference"
  | "version"
  | "code"
  | "file"
  | "quoted"
  | "number";

/** A span of a text that must survive a rewrite byte for byte. Offsets count UTF-16 units. */
export type Fact = {
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};
