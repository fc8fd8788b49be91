import type { Move } from "../../../pack";
import { afterwards } from "./afterwards";
import { answers } from "./answers";
import { arrivals } from "./arrivals";
import { endings } from "./endings";
import { news } from "./news";
import { outages } from "./outages";
import { waysToAdd } from "./waysToAdd";

/** Everything that English notices say and we know how to say as a person. */
export const englishMoves: readonly Move[] = [
  ...arrivals,
  ...answers,
  ...waysToAdd,
  ...news,
  ...endings,
  ...afterwards,
  ...outages,
];
