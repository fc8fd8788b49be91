import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { ProblemNote } from "../ui/ProblemNote";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { type Filters, isSame } from "./filters";
import { SaveViewForm } from "./SaveViewForm";
import type { Views } from "./useViews";

type ViewsBarProps = { views: Views; filters: Filters; onChoose: (filters: Filters) => void };

/** Saved views, each one click away, and the way to save what is shown now. */
export function ViewsBar({ views, filters, onChoose }: ViewsBarProps) {
  const t = useTranslate();
  const [isNaming, setNaming] = useState(false);
  const current = views.all.find((view) => isSame(view.filters, filters));
  return (
    <Stack $gap={8}>
      <Row role="group" aria-label={t("review.views.label")}>
        {views.all.map((view) => (
          <Button
            key={view.viewId}
            size="small"
            isPrimary={view === current}
            aria-pressed={view === current}
            onClick={() => onChoose(view.filters)}
          >
            {view.isMine ? view.name : t("review.views.shared", { name: view.name })}
          </Button>
        ))}
        {current?.isMine === true && (
          <Button size="small" isBasic onClick={() => views.remove(current.viewId)}>
            {t("review.views.remove", { name: current.name })}
          </Button>
        )}
        {current === undefined && !isNaming && (
          <Button size="small" isBasic onClick={() => setNaming(true)}>
            {t("review.views.save")}
          </Button>
        )}
      </Row>
      {isNaming && (
        <SaveViewForm
          onCancel={() => setNaming(false)}
          onGiven={async (name, isShared) => {
            if (await views.save(name, filters, isShared)) setNaming(false);
          }}
        />
      )}
      {views.problem !== null && <ProblemNote problem={views.problem} />}
    </Stack>
  );
}
