import type { z } from "zod";
import type { listWaiting } from "#contract/today";

/** What a waiting customer lacks; `nothing` asks for everybody. */
export type Lacking = NonNullable<z.input<(typeof listWaiting)["request"]>["lacking"]>;
