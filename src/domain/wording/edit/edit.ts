/** A replacement in a text; offsets are those of the source. An insertion has `start` equal to `end`. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly ruleId: string;
  readonly why: string;
};
