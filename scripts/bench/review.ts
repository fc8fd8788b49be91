import { killWorkers } from "./killWorkers";
import { measureReview } from "./measureReview";

/**
 * How fast the service reviews tickets, and whether a worker that is killed again and again loses
 * or doubles anything: `npm run bench -- review [tickets] [kills]`.
 */
const [tickets = 20_000, kills = 20] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);

console.log(JSON.stringify(await measureReview(tickets), null, 2));
if (kills > 0) console.log(JSON.stringify(await killWorkers(tickets, kills), null, 2));
