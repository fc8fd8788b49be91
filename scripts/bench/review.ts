import { killWorkers } from "./killWorkers";
import { measureFlow } from "./measureFlow";
import { measureReview } from "./measureReview";

/**
 * How fast the service reviews tickets, how long a save in the help desk takes to its flag, whether
 * races with people lose anything, and whether a worker that is killed again and again does:
 * `npm run bench -- review [tickets] [kills] [races]`.
 */
const [tickets = 20_000, kills = 20, races = 1_000] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);

console.log(JSON.stringify(await measureReview(tickets), null, 2));
console.log(JSON.stringify(await measureFlow(races), null, 2));
if (kills > 0) console.log(JSON.stringify(await killWorkers(tickets, kills), null, 2));
