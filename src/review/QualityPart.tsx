import { Stack } from "../ui/Stack";
import { PrecisionTable } from "./PrecisionTable";
import { SamplePart } from "./SamplePart";

/** How good the rules are: how often they are right, and what they miss. */
export function QualityPart() {
  return (
    <Stack $gap={32}>
      <PrecisionTable />
      <SamplePart />
    </Stack>
  );
}
