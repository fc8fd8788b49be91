import type { Move } from "../../../pack";
import { afterwards } from "./afterwards";
import { answers } from "./answers";
import { arrivals } from "./arrivals";
import { endings } from "./endings";
import { needs } from "./needs";
import { news } from "./news";
import { outages } from "./outages";
import { asks } from "./asks";
import { plans } from "./plans";
import { files } from "./files";
import { holds } from "./holds";
import { contacts } from "./contacts";
import { steps } from "./steps";
import { symptoms } from "./symptoms";
import { waysToAdd } from "./waysToAdd";

/** Everything that English notices say and we know how to say as a person. */
export const englishMoves: readonly Move[] = [
  ...arrivals,
  ...answers,
  ...waysToAdd,
  ...news,
  ...needs,
  ...endings,
  ...afterwards,
  ...outages,
  ...symptoms,
  ...steps,
  ...contacts,
  ...holds,
  ...asks,
  ...files,
  ...plans,
];
