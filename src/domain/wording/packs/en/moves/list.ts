import { states } from "./states";
import type { Move } from "../../../pack";
import { reopening } from "./reopening";
import { afterwards } from "./afterwards";
import { usualTimes } from "./usualTimes";
import { answers } from "./answers";
import { arrivals } from "./arrivals";
import { endings } from "./endings";
import { needs } from "./needs";
import { asides } from "./asides";
import { news } from "./news";
import { outages } from "./outages";
import { asks } from "./asks";
import { plans } from "./plans";
import { files } from "./files";
import { holds } from "./holds";
import { contacts } from "./contacts";
import { durations } from "./durations";
import { steps } from "./steps";
import { symptoms } from "./symptoms";
import { waysToAdd } from "./waysToAdd";

/** Everything that English notices say and we know how to say as a person. */
export const englishMoves: readonly Move[] = [
  ...arrivals,
  ...answers,
  ...usualTimes,
  ...waysToAdd,
  ...news,
  ...asides,
  ...needs,
  ...endings,
  ...afterwards,
  ...reopening,
  ...outages,
  ...symptoms,
  ...steps,
  ...durations,
  ...contacts,
  ...holds,
  ...asks,
  ...files,
  ...plans,
  ...states,
];
