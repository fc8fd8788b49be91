import type { GroupKey } from "./issue";

/** Harborline: home internet, phones and a shop, made up for practice. */
export const COMPANY = "Harborline";

/** A team and the people in it. The first name listed is its lead. */
export type Team = {
  readonly key: GroupKey;
  readonly name: string;
  readonly description: string;
  /** True for people who may only write private notes. */
  readonly privateOnly?: boolean;
  readonly people: readonly string[];
};

/** The eight teams; the two that mend faults write to each other, not to customers. */
export const teams: readonly Team[] = [
  {
    key: "care",
    name: "Customer Care",
    description: "First contact by mail and phone",
    people: [
      "Maya Lindqvist",
      "Joe Abara",
      "Selma Yılmaz",
      "Tomasz Wrona",
      "Ines Carvalho",
      "Daniel Roth",
      "Chloe Marchand",
      "Aisha Rahman",
    ],
  },
  {
    key: "billing",
    name: "Billing",
    description: "Bills, payments, refunds",
    people: ["Grace Whitlock", "Peter Sandoval", "Yuki Tanabe", "Marta Nowak", "Ben Okafor"],
  },
  {
    key: "orders",
    name: "Orders & Returns",
    description: "The shop, its parcels, and what comes back",
    people: ["Sam Kittredge", "Leila Haddad", "Victor Amsel", "Rosa Delgado", "Nils Bergman"],
  },
  {
    key: "installations",
    name: "Installations",
    description: "Visits by engineers",
    people: ["Dana Petrov", "Luis Ferreira", "Hanna Koskinen", "Omar Siddiqui", "Kate Brannigan"],
  },
  {
    key: "business",
    name: "Business Accounts",
    description: "Companies with a contract of their own",
    people: ["Anna Keller", "Marcus Boateng", "Elif Demir", "Sophie Lavigne"],
  },
  {
    key: "evening",
    name: "Evening Desk",
    description: "Nights and weekends, run by Brightcall for us",
    people: [
      "Arjun Mehta",
      "Bianca Popa",
      "Carlos Ibarra",
      "Divya Nair",
      "Emeka Eze",
      "Farah Aziz",
    ],
  },
  {
    key: "web",
    name: "Web Operations",
    description: "Website, checkout and app",
    privateOnly: true,
    people: ["Ravi Chandran", "Nora Eklund", "Pavel Hruska", "Jin Park"],
  },
  {
    key: "network",
    name: "Network & Systems",
    description: "Lines, switches and the systems behind them",
    privateOnly: true,
    people: ["Greta Fischer", "Stuart Mbeki", "Alvaro Nunez", "Tess Holloway"],
  },
];

/** Who looks after quality, and who runs the desk. */
export const QUALITY_LEAD = "Ruth Adeyemi";
export const ADMIN = "Alex Moreau";
