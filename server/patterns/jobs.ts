import type { Job } from "../jobs/job";
import type { Service } from "../service";
import { changeMany } from "./bulk/changeMany";
import { countStalePatterns } from "./countStale";
import { findPatterns } from "./findPatterns";
import { openMemory } from "./openMemory";
import { placeTickets } from "./placeTickets";

/** What keeps patterns up to date and does what people start; those that group share one thinking thread. */
export function patternJobs(service: Service): Job[] {
  const memory = openMemory(service);
  return [
    placeTickets(service, memory),
    findPatterns(service, memory),
    countStalePatterns(service),
    changeMany(service),
  ];
}
