import { readModel } from "#contract/models";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { ModelForm } from "./ModelForm";
import { ModelTrial } from "./ModelTrial";

const LEAVES = ["words", "never", "where", "checked"] as const;

/** A model that may propose wording: which one, how often, and what it gets to read. */
export function ModelPart() {
  const t = useTranslate();
  const answer = useService(readModel, {});
  return (
    <Stack $gap={16}>
      <Card title={t("settings.model.title")}>
        <Quiet>{t("settings.model.text")}</Quiet>
        <Answered answer={answer} lines={6}>
          {({ settings, usedToday }) => (
            <Stack>
              <ModelForm stored={settings} />
              {settings !== null && (
                <>
                  <p>{t("settings.model.used", { used: usedToday, of: settings.dailyCalls })}</p>
                  <ModelTrial />
                </>
              )}
            </Stack>
          )}
        </Answered>
      </Card>
      <Card title={t("settings.model.leaves.title")}>
        <ul>
          {LEAVES.map((line) => (
            <li key={line}>{t(`settings.model.leaves.${line}`)}</li>
          ))}
        </ul>
      </Card>
    </Stack>
  );
}
