import { crashRound } from "../../support/server/crashRound";
import { withService } from "../../support/server/withService";

const service = withService();

/** Moments at which the process is killed, in milliseconds; then it may end. */
const MOMENTS = [40, 160];

describe("a bulk change whose process is killed", () => {
  it("goes on, writes nothing twice and can be taken back", async () => {
    const round = await crashRound(service, 16, (kills) => MOMENTS[kills] ?? null);

    expect(round).toMatchObject({ written: 16, twice: 0, isRestored: true });
  }, 180_000);
});
