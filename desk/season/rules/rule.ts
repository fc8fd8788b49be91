export type Condition = { field: string; operator: string; value: string };
export type Action = { field: string; value: string | string[] };

/** A trigger or automation in the platform's own shape. */
export type SeasonRule = {
  title: string;
  active: boolean;
  all: Condition[];
  any?: Condition[];
  actions: Action[];
};

export const is = (field: string, value: string): Condition => ({ field, operator: "is", value });

export const isNot = (field: string, value: string): Condition => ({
  field,
  operator: "is_not",
  value,
});

/** A mail to somebody, as an action of a rule. */
export const mail = (recipient: string, subject: string, body: string): Action => ({
  field: "notification_user",
  value: [recipient, subject, body],
});
