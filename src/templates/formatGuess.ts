import type { TextPair } from "#contract/templateDetail";
import { formatOf } from "#domain/templates/formatOf";
import type { Format } from "#domain/wording/message";

/** How a text of a run is written down; the help desk tells HTML by what is in it, and so do we. */
export const formatGuess = ({ body }: TextPair): Format => formatOf(body);
