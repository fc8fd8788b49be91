import { readTemplatePolicy } from "#contract/templateProposals";
import { useService } from "../service/useService";

const OFTEN_MS = 3_000;
const SELDOM_MS = 60_000;

/** What this account allows; asked often while an admin may be allowing us to write in another tab. */
export const useTemplatePolicy = () =>
  useService(
    readTemplatePolicy,
    {},
    { everyMs: (policy) => (policy?.canWrite === false ? OFTEN_MS : SELDOM_MS) },
  );
