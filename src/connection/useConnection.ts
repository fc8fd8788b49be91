import { readConnection } from "#contract/connection";
import { useService } from "../service/useService";

const OFTEN_MS = 3000;
const SELDOM_MS = 60_000;

/** Whether the service may read this account; asked often while that is about to change. */
export const useConnection = () =>
  useService(
    readConnection,
    {},
    { everyMs: (known) => (known?.status === "connected" ? SELDOM_MS : OFTEN_MS) },
  );
