import { readConnection } from "#contract/connection";
import { useService } from "../service/useService";

/** Whether the service may read this account; asked often while it reads for the first time. */
export const useConnection = () => useService(readConnection, {}, { everyMs: 5000 });
