/** Keeps a webhook from being called while nearly everything fails. */
export type Circuit = {
  isOpen(): boolean;
  note(isSuccess: boolean): void;
};

const WINDOW_MS = 5 * 60_000;
const OPEN_MS = 5000;
const LEAST_CALLS = 20;
const MOST_FAILED_SHARE = 0.7;
const MOST_FAILED = 1000;

type Noted = { readonly at: number; readonly isSuccess: boolean };

/** Opens for seconds at a time when over 70 % or over 1,000 calls of five minutes failed. */
export function createCircuit(now: () => number = Date.now): Circuit {
  let noted: Noted[] = [];
  let openUntil = 0;

  return {
    isOpen: () => now() < openUntil,
    note: (isSuccess) => {
      noted = [...noted.filter(({ at }) => at > now() - WINDOW_MS), { at: now(), isSuccess }];
      const failed = noted.filter((call) => !call.isSuccess).length;
      const isBad = noted.length >= LEAST_CALLS && failed / noted.length >= MOST_FAILED_SHARE;
      if (!isSuccess && (isBad || failed > MOST_FAILED)) openUntil = now() + OPEN_MS;
    },
  };
}
