import type { RequestHandler } from "express";
import type { Service } from "../service";

/**
 * Says on each answer what time it is at the help desk: screens count by it and never by the
 * clock of a browser, which may be wrong, and which a practice desk leaves behind.
 */
export const tellTime =
  ({ deskNow }: Pick<Service, "deskNow">): RequestHandler =>
  (_request, response, next) => {
    response.setHeader("Unticket-Time", deskNow().toISOString());
    next();
  };
