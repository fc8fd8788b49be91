import type { Calendar } from "#domain/ownership/policy";

/** Nine to five in Berlin, Monday to Friday, without holidays. */
export const berlinHours: Calendar = {
  timeZone: "Europe/Berlin",
  hours: {
    mon: [["09:00", "17:00"]],
    tue: [["09:00", "17:00"]],
    wed: [["09:00", "17:00"]],
    thu: [["09:00", "17:00"]],
    fri: [["09:00", "17:00"]],
  },
  holidays: [],
};
