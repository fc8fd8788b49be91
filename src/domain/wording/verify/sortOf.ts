import type { FactKind } from "../facts/fact";

const SORTS: Readonly<Partial<Record<FactKind, string>>> = {
  placeholder: "placeholder",
  url: "address",
  email: "address",
  phone: "address",
  amount: "amount",
  percent: "amount",
  date: "time",
  time: "time",
  weekday: "time",
  duration: "time",
};

/** The sort of fact that a problem's type names: "address", "time"; "number" for all others. */
export const sortOf = (kind: FactKind): string => SORTS[kind] ?? "number";
