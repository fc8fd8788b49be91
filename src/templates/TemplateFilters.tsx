import type { TemplateLine } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { Choice } from "../ui/Choice";
import { Row } from "../ui/Row";
import { SearchBox } from "../ui/SearchBox";
import { type Filters, occurring, type Order, ORDERS } from "./filters";
import { STATES } from "./StateChip";
import { TYPES } from "./templateTypes";

type TemplateFiltersProps = {
  lines: readonly TemplateLine[];
  filters: Filters;
  search: string;
  onChange: (filters: Filters) => void;
  onSearch: (search: string) => void;
};

/** Narrows the list by kind, state, language and words, and says what comes first. */
export function TemplateFilters(props: TemplateFiltersProps) {
  const t = useTranslate();
  const { lines, filters, search, onChange, onSearch } = props;
  const types = new Set(lines.map(({ type }) => type));
  const states = new Set(lines.map(({ state }) => state));
  const locales = occurring(lines.map(({ locale }) => locale));
  return (
    <Row>
      <SearchBox label={t("templates.search")} value={search} onChange={onSearch} />
      <Choice
        label={t("templates.filter.type")}
        value={filters.type}
        choices={[
          { value: "", label: t("templates.filter.anyType") },
          ...TYPES.filter((type) => types.has(type)).map((value) => ({
            value,
            label: t(`templates.type.${value}`),
          })),
        ]}
        onChange={(type) => onChange({ ...filters, type })}
      />
      <Choice
        label={t("templates.filter.state")}
        value={filters.state}
        choices={[
          { value: "", label: t("templates.filter.anyState") },
          ...STATES.filter((state) => states.has(state)).map((value) => ({
            value,
            label: t(`templates.state.${value}`),
          })),
        ]}
        onChange={(state) => onChange({ ...filters, state })}
      />
      {locales.length > 1 && (
        <Choice
          label={t("templates.filter.locale")}
          value={filters.locale}
          choices={[
            { value: "", label: t("templates.filter.anyLocale") },
            ...locales.map((value) => ({ value, label: value })),
          ]}
          onChange={(locale) => onChange({ ...filters, locale })}
        />
      )}
      <Choice
        label={t("templates.filter.order")}
        value={filters.order}
        choices={ORDERS.map((value) => ({ value, label: t(`templates.order.${value}`) }))}
        onChange={(order) => onChange({ ...filters, order: asOrder(order) })}
      />
    </Row>
  );
}

const asOrder = (value: string): Order => ORDERS.find((order) => order === value) ?? "debt";
