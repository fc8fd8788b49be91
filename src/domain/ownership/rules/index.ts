import { cameBack } from "./cameBack";
import { closedSilently } from "./closedSilently";
import { customersNotTold } from "./customersNotTold";
import { customerUnanswered } from "./customerUnanswered";
import { handedOverSilently } from "./handedOverSilently";
import { longSilence } from "./longSilence";
import { noNextUpdate } from "./noNextUpdate";
import { noOwner } from "./noOwner";
import { noProgress } from "./noProgress";
import { notReallyWaiting } from "./notReallyWaiting";
import { notTaken } from "./notTaken";
import { ownerSilent } from "./ownerSilent";
import { pingPong } from "./pingPong";
import { promiseLapsed } from "./promiseLapsed";
import type { Rule } from "./rule";
import { strangeCloser } from "./strangeCloser";
import { stuckInIt } from "./stuckInIt";

/** Every condition of the ownership review, in the order of their numbers. */
export const rules: readonly Rule[] = [
  noOwner,
  handedOverSilently,
  ownerSilent,
  noNextUpdate,
  promiseLapsed,
  longSilence,
  customerUnanswered,
  noProgress,
  pingPong,
  notTaken,
  stuckInIt,
  strangeCloser,
  closedSilently,
  cameBack,
  customersNotTold,
  notReallyWaiting,
];
