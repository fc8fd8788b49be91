import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { findPatterns } from "./findPatterns";
import { openMemory } from "./openMemory";
import { placeTickets } from "./placeTickets";

/** What keeps patterns up to date; both jobs share one thinking thread. */
export function patternJobs(service: Service): Job[] {
  const memory = openMemory(service);
  return [placeTickets(service, memory), findPatterns(service, memory)];
}
