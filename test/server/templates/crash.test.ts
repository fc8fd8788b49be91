import { crashRound } from "../../support/server/crashRound";
import { withService } from "../../support/server/withService";

const service = withService();

/** Moments at which the process is killed, in milliseconds; then it may end. */
const ROUNDS = [
  [5, 60, 140],
  [25, 90, 200],
];

describe("a bulk change whose process is killed", () => {
  it.each(ROUNDS.map((moments) => ({ moments })))(
    "goes on after kills at $moments ms, writes nothing twice and can be taken back",
    async ({ moments }) => {
      const round = await crashRound(service, 16, (kills) => moments[kills] ?? null);

      expect(round).toMatchObject({ written: 16, twice: 0, isRestored: true });
    },
    120_000,
  );
});
