/** A person as the help desk knows them. */
export type DeskUser = {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: "end-user" | "agent" | "admin";
  readonly roleType: number | null;
  readonly onlyPrivateComments: boolean;
  readonly ticketRestriction: string | null;
  readonly suspended: boolean;
  readonly active: boolean;
  readonly organizationId: number | null;
  readonly defaultGroupId: number | null;
  readonly locale: string | null;
  readonly timeZone: string | null;
};

/** What we ask of a help desk; one implementation per product. */
export type HelpDesk = {
  /** Null when there is no such person. */
  readUser(userId: number): Promise<DeskUser | null>;
};
