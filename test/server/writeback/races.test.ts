import { markRaces } from "../../support/server/markRaces";
import { withService } from "../../support/server/withService";

const service = withService();
const RACES = 25;

jest.setTimeout(120_000);

describe("writing verdicts while a person edits the same tickets", () => {
  it(`loses no edit in ${RACES} races, and writes every verdict in the end`, async () => {
    let seed = 20_261_125;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };

    expect(await markRaces(service, RACES, random)).toMatchObject({
      races: RACES,
      lost: 0,
      missing: 0,
    });
  });
});
