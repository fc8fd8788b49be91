import { readSettings } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { StateLine } from "../ui/StateLine";
import { hashTo } from "../ui/useHashRoute";

/** Reminds an admin that nothing is flagged before the teams are confirmed. */
export function SetupNote() {
  const t = useTranslate();
  const answer = useService(readSettings, {});
  if (answer.status !== "answered" || answer.value.confirmed) return null;
  return (
    <StateLine mood="watch" icon="flag">
      <p>{t("settings.setup.text")}</p>
      <p>
        <a href={hashTo("settings", "groups")}>{t("settings.setup.link")}</a>
      </p>
    </StateLine>
  );
}
