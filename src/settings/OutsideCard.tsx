import { Outsider } from "#domain/ownership/policy";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { type SettingsPart, withOwnership } from "./settingsPart";
import { TextLines } from "./TextLines";

const MOST_LINES = 200;

/** Partner firms, by mail domain, address or id: what is assigned to them has been handed over. */
export function OutsideCard({ settings, onChange, onFault }: SettingsPart) {
  const t = useTranslate();
  return (
    <Card title={t("settings.outside.title")}>
      <Quiet>{t("settings.outside.text")}</Quiet>
      <TextLines
        id="outside"
        label={t("settings.outside.lines")}
        hint={t("settings.outside.hint")}
        initial={settings.ownership.outside}
        faultOf={(text) => {
          const lines = linesIn(text);
          const wrong = lines.find((line) => !Outsider.safeParse(line).success);
          if (wrong !== undefined) return t("settings.outside.fault", { line: wrong });
          return lines.length > MOST_LINES ? t("settings.outside.tooMany") : null;
        }}
        onRead={(text) => onChange(withOwnership(settings, { outside: outsidersIn(text) }))}
        onFault={onFault}
      />
    </Card>
  );
}

const linesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const outsidersIn = (text: string): string[] => [
  ...new Set(linesIn(text).map((line) => Outsider.parse(line))),
];
