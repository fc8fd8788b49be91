import { Stack } from "../ui/Stack";
import { Neighbors } from "./Neighbors";
import { RunView } from "./RunView";
import { TemplateList } from "./TemplateList";
import { TemplateView } from "./TemplateView";

type TemplatesPageProps = {
  /** What follows the page in its address: nothing, a text's key, or "run" and a run's id. */
  place: readonly string[];
};

/** Every text that customers receive by rule: the list, one text, or a change of many. */
export function TemplatesPage({ place }: TemplatesPageProps) {
  const [first, second] = place;
  if (first === undefined) return <TemplateList />;
  return (
    <Stack $gap={16}>
      <Neighbors templateKey={first} />
      {first === "run" && second !== undefined ? (
        <RunView key={second} runId={second} />
      ) : (
        <TemplateView key={first} templateKey={first} />
      )}
    </Stack>
  );
}
