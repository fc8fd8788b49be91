import type { Generated } from "kysely";
import type { NoticeStep } from "#domain/ownership/notices/planNotices";

export type NoticeTables = {
  notices: {
    account_id: number;
    notice_id: string;
    person_id: number;
    ticket_id: number;
    flag_id: string;
    rule_id: string;
    step: NoticeStep;
    planned_at: Date;
    deliver_at: Date;
    seen_at: Generated<Date | null>;
    is_digest: Generated<boolean>;
    round: Generated<number>;
  };
  notice_starts: { account_id: number; since: Date };
};
