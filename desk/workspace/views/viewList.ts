/** A ready-made list of tickets. */
export type View = {
  readonly id: string;
  readonly title: string;
  /** In Zendesk's search language; `me` is the signed-in agent's id. */
  readonly query: (me: number) => string;
};

/** The views that everybody has, in order. */
export const viewList: readonly View[] = [
  { id: "mine", title: "Your unsolved tickets", query: (me) => `assignee:${me} status<solved` },
  { id: "unassigned", title: "Unassigned tickets", query: () => "assignee:none status<solved" },
  { id: "unsolved", title: "All unsolved tickets", query: () => "status<solved" },
  { id: "new", title: "New tickets", query: () => "status:new" },
  { id: "pending", title: "Pending tickets", query: () => "status:pending" },
  { id: "hold", title: "On-hold tickets", query: () => "status:hold" },
  { id: "solved", title: "Solved tickets", query: () => "status:solved" },
  { id: "all", title: "All tickets", query: () => "" },
];
