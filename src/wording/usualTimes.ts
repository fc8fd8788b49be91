const MIN_AHEAD_MS = 60 * 60 * 1000;
const AFTERNOON = 16;
const MORNING = 10;
const MOST = 3;

/**
 * Times that people can usually keep: this afternoon, and the mornings of the next working days.
 *
 * They stand in until the service knows the account's calendar; weekends are left out.
 *
 * @param now - Milliseconds since the epoch; hours are those of the agent's own clock.
 * @returns ISO instants, soonest first.
 */
export function usualTimes(now: number): readonly string[] {
  const times: Date[] = [];
  for (let ahead = 0; times.length < MOST; ahead += 1) {
    const time = new Date(now);
    time.setDate(time.getDate() + ahead);
    time.setHours(ahead === 0 ? AFTERNOON : MORNING, 0, 0, 0);
    const isWeekend = time.getDay() === 0 || time.getDay() === 6;
    if (!isWeekend && time.getTime() - now >= MIN_AHEAD_MS) times.push(time);
  }
  return times.map((time) => time.toISOString());
}
