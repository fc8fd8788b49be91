import { usualTimes } from "../../../src/wording/usualTimes";

const at = (time: string) => new Date(`2026-03-${time}`).getTime();
const said = (now: number) => usualTimes(now).map((time) => new Date(time).toString().slice(0, 21));

describe("usualTimes", () => {
  it("offers this afternoon and the next mornings", () => {
    expect(said(at("03T09:30:00"))).toEqual([
      "Tue Mar 03 2026 16:00",
      "Wed Mar 04 2026 10:00",
      "Thu Mar 05 2026 10:00",
    ]);
  });

  it("leaves out what is too soon to keep, and the weekend", () => {
    expect(said(at("06T15:30:00"))).toEqual([
      "Mon Mar 09 2026 10:00",
      "Tue Mar 10 2026 10:00",
      "Wed Mar 11 2026 10:00",
    ]);
  });
});
