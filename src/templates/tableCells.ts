import type { TemplateLine } from "#contract/templates";
import type { Translate } from "../i18n/translate";
import { namedLocale } from "./templateTypes";

/** The columns of the list as a file has them: the same words and figures as on the screen. */
export function tableCells(
  lines: readonly TemplateLine[],
  t: Translate,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] } {
  return {
    heads: [
      t("templates.column.title"),
      t("templates.filter.type"),
      t("templates.filter.locale"),
      t("templates.csv.active"),
      t("templates.column.score"),
      t("templates.csv.findings"),
      t("templates.csv.deadEnds"),
      t("templates.csv.reach90"),
      t("templates.csv.reach30"),
      t("templates.column.state"),
      t("templates.csv.text"),
    ],
    rows: lines.map((line) => [
      line.title,
      t(`templates.type.${line.type}`),
      namedLocale(line.locale) ?? "",
      t(line.active ? "templates.csv.yes" : "templates.csv.no"),
      Math.round(line.score),
      line.findings,
      line.deadEnds.map((end) => t(`templates.deadEnd.${end}`)).join("; "),
      line.reach90,
      line.reach30,
      t(`templates.state.${line.state}`),
      line.excerpt,
    ]),
  };
}
