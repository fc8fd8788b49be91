import { useTranslate } from "../i18n/useTranslate";
import { Stack } from "../ui/Stack";
import { hashTo } from "../ui/useHashRoute";
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
      <BackToList />
      {first === "run" && second !== undefined ? (
        <RunView key={second} runId={second} />
      ) : (
        <TemplateView key={first} templateKey={first} />
      )}
    </Stack>
  );
}

function BackToList() {
  const t = useTranslate();
  return (
    <p>
      <a href={hashTo("templates")}>{t("templates.back")}</a>
    </p>
  );
}
