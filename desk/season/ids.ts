import type { GroupKey } from "./issue";

/** Ids that stay the same in every season, so that links and settings can name them. */
export const GROUP_IDS: Readonly<Record<GroupKey, number>> = {
  web: 501,
  network: 502,
  care: 601,
  billing: 602,
  orders: 603,
  installations: 604,
  business: 605,
  evening: 606,
};

export const ADMIN_ID = 901;
export const QUALITY_LEAD_ID = 902;
/** Staff are numbered from here in the order of the teams. */
export const FIRST_STAFF_ID = 1001;
export const FIRST_CUSTOMER_ID = 10_001;
export const FIRST_ORGANIZATION_ID = 3001;

/** The ticket fields that hold who the customer's person is, and when they hear next. */
export const CONTACT_FIELD_ID = 360_001;
export const NEXT_UPDATE_FIELD_ID = 360_002;
export const OWNERSHIP_FIELD_ID = 360_003;
