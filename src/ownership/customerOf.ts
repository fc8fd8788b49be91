import type { TicketOwnership } from "#contract/ownership";

/** What we call the customer among us: by first name where we know it. */
export const customerOf = ({ customer }: Pick<TicketOwnership, "customer">): string =>
  customer.firstName ?? customer.name;
