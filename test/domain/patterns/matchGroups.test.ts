import { matchGroups } from "#domain/patterns/matchGroups";

describe("matchGroups", () => {
  it("lets a group that grew keep its number", () => {
    const { continues } = matchGroups([7, 7, null, 9], [0, 0, 0, 1]);

    expect(continues).toEqual([7, 9]);
  });

  it("gives the number to the largest part of a group that parted", () => {
    const { continues } = matchGroups([7, 7, 7, 7, 7], [1, 1, 1, 0, 0]);

    expect(continues).toEqual([null, 7]);
  });

  it("says into which group another one went", () => {
    const { continues, merged } = matchGroups([7, 7, 7, 8, 8], [0, 0, 0, 0, 0]);

    expect(continues).toEqual([7]);
    expect(merged).toEqual(new Map([[8, 7]]));
  });

  it("knows nothing of tickets that are in no group", () => {
    expect(matchGroups([null, null], [null, 0])).toEqual({ continues: [null], merged: new Map() });
  });
});
