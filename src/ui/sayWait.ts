/** A wait in the unit that reads best; as it is written into fields. */
export const sayWait = (hours: number): string =>
  hours < 1 ? `${Math.round(hours * 60)} min` : `${Math.round(hours * 100) / 100} h`;
