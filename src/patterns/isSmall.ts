import type { Pattern } from "#contract/patterns";

const FEW = 8;

/** Whether an issue has so few tickets that its figures may be chance. */
export const isSmall = ({ tickets }: Pick<Pattern, "tickets">): boolean => tickets < FEW;
