import { choosePatternGrain, listPatterns, PatternGrain } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { Choice } from "../ui/Choice";

type GrainChoiceProps = { grain: "coarser" | "usual" | "finer" };

/** Lets a lead divide tickets into fewer, larger issues or into more, smaller ones. */
export function GrainChoice({ grain }: GrainChoiceProps) {
  const t = useTranslate();
  const choosing = useAction(choosePatternGrain, { refresh: [listPatterns] });
  return (
    <Choice
      label={t("issues.grain.label")}
      value={grain}
      choices={PatternGrain.options.map((value) => ({ value, label: t(`issues.grain.${value}`) }))}
      onChange={(value) => {
        const chosen = PatternGrain.options.find((one) => one === value);
        if (chosen !== undefined) void choosing.run({ grain: chosen });
      }}
    />
  );
}
