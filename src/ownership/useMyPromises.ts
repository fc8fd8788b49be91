import { listMyPromises } from "#contract/ownership";
import { useService } from "../service/useService";

const EVERY_MS = 120_000;

/** What the agent promised to customers and has not yet kept. */
export const useMyPromises = () => useService(listMyPromises, {}, { everyMs: EVERY_MS });
