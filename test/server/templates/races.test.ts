import { editRaces } from "../../support/server/editRaces";
import { withService } from "../../support/server/withService";

const service = withService();

describe("an admin who edits while a bulk change is written", () => {
  it("is never written over", async () => {
    const races = await editRaces(service, 25, Math.random);

    expect(races).toMatchObject({ races: 25, lost: 0 });
  }, 60_000);
});
