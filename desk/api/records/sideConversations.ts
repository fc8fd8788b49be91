/** Who takes part in a side conversation: a person, or a group whose child ticket it is. */
export type SideParticipant = {
  readonly user_id?: number;
  readonly email?: string;
  readonly name?: string;
  readonly support_group_id?: number;
};

export type SideMessage = {
  readonly id: string;
  readonly author_id: number;
  readonly created_at: string;
  readonly body: string;
  readonly html_body: string;
};

/** Talk beside a ticket, which its customer never sees. */
export type SideConversationRecord = {
  readonly id: string;
  readonly ticket_id: number;
  /** The ticket that the other group works on; null when only people were asked. */
  readonly child_ticket_id: number | null;
  readonly subject: string;
  readonly state: "open" | "closed";
  readonly created_at: string;
  readonly updated_at: string;
  readonly participants: readonly SideParticipant[];
  readonly messages: readonly SideMessage[];
};
