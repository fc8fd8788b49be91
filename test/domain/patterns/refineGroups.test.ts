import type { Point } from "#domain/patterns/fitSpace";
import { groupsOfNeighbors, refineGroups } from "#domain/patterns/refineGroups";

/** Words are numbers here; the vector says hardly anything. */
const point = (words: readonly number[], angle: number): Point => ({
  vector: Float32Array.from([Math.cos(angle), Math.sin(angle)]),
  words: { columns: Uint32Array.from(words), values: new Float32Array(words.length).fill(0.5) },
  title: { columns: new Uint32Array(), values: new Float32Array() },
  length: words.length,
  isAutomatic: false,
});

const near = (...places: number[]) => places.map((at) => ({ at, likeness: 0.5 }));

describe("refineGroups", () => {
  const ours = Array.from({ length: 8 }, () => point([1, 2, 3], 0));
  const theirs = Array.from({ length: 8 }, () => point([7, 8, 9], 0.2));
  const seen = [...ours, ...theirs, point([7, 8, 9], 0.1)].map((each) => ({
    point: each,
    neighbors: near(0, 1, 8, 9),
  }));
  const around = groupsOfNeighbors(seen, (at) => at);
  const groups = [...ours.map(() => 1), ...theirs.map(() => 2)];

  it("moves a ticket to the group around it that talks as it does", () => {
    expect(refineGroups(seen, [...groups, 1], around).at(-1)).toBe(2);
  });

  it("leaves those alone that are in no group, and groups of one as they are", () => {
    expect(refineGroups(seen, [...groups, null], around).at(-1)).toBeNull();
    expect(refineGroups(seen, [...groups, 3], around).at(-1)).toBe(3);
  });

  it("answers for nothing with nothing", () => {
    expect(refineGroups([], [], around)).toEqual([]);
  });
});
