/** A rectangle for a value; the area is its share. */
export type Tile<Value> = {
  readonly value: Value;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Space = { x: number; y: number; width: number; height: number };

/**
 * Lays values out as rectangles whose areas are their sizes, as square as it gets (squarified
 * treemap).
 *
 * @param values - Largest first; sizes above 0.
 * @see https://doi.org/10.1007/978-3-7091-6783-0_4
 */
export function layTiles<Value>(
  values: readonly Value[],
  sizeOf: (value: Value) => number,
  { width, height }: { width: number; height: number },
): Tile<Value>[] {
  const total = values.reduce((sum, value) => sum + sizeOf(value), 0);
  if (total <= 0) return [];
  const scale = (width * height) / total;
  const areas = values.map((value) => ({ value, area: sizeOf(value) * scale }));
  const tiles: Tile<Value>[] = [];
  let space: Space = { x: 0, y: 0, width, height };
  for (let from = 0; from < areas.length;) {
    const side = Math.min(space.width, space.height);
    let to = from + 1;
    while (
      to < areas.length &&
      worst(areas.slice(from, to + 1), side) <= worst(areas.slice(from, to), side)
    ) {
      to += 1;
    }
    space = layRow(areas.slice(from, to), space, tiles);
    from = to;
  }
  return tiles;
}

type Area<Value> = { readonly value: Value; readonly area: number };

/** The least square rectangle of a row: its longer side divided by the shorter. */
function worst(row: readonly Area<unknown>[], side: number): number {
  const sum = row.reduce((total, { area }) => total + area, 0);
  return Math.max(
    ...row.map(({ area }) =>
      Math.max((side ** 2 * area) / sum ** 2, sum ** 2 / (side ** 2 * area)),
    ),
  );
}

/** Fills the shorter side, and gives back what is left of the space. */
function layRow<Value>(row: readonly Area<Value>[], space: Space, tiles: Tile<Value>[]): Space {
  const sum = row.reduce((total, { area }) => total + area, 0);
  const isUpright = space.width >= space.height;
  const thick = sum / (isUpright ? space.height : space.width);
  let along = isUpright ? space.y : space.x;
  for (const { value, area } of row) {
    const long = area / thick;
    tiles.push(
      isUpright
        ? { value, x: space.x, y: along, width: thick, height: long }
        : { value, x: along, y: space.y, width: long, height: thick },
    );
    along += long;
  }
  return isUpright
    ? { ...space, x: space.x + thick, width: space.width - thick }
    : { ...space, y: space.y + thick, height: space.height - thick };
}
