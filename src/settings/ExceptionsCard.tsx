import { Button } from "@zendeskgarden/react-buttons";
import { useEffect } from "react";
import styled from "styled-components";
import type { ThresholdException } from "#contract/ownershipSettings";
import { type GroupSuggestion, readDeskLists } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { ManyOf } from "./ManyOf";
import { type SettingsPart, withOwnership } from "./settingsPart";
import { WaitTable } from "./WaitTable";

const MOST = 50;

type ExceptionsCardProps = SettingsPart & { groups: readonly GroupSuggestion[] };

/** Other limits for some teams or brands. */
export function ExceptionsCard({ settings, onChange, onFault, groups }: ExceptionsCardProps) {
  const t = useTranslate();
  const { exceptions, thresholds } = settings.ownership;
  const desk = useService(readDeskLists, {});
  const brands = desk.status === "answered" ? desk.value.brands : [];
  const replace = (next: ThresholdException[]) =>
    onChange(withOwnership(settings, { exceptions: next }));
  const isFaulty = exceptions.some(fitsNothing);

  useEffect(() => {
    onFault("exceptions", isFaulty);
    return () => onFault("exceptions", false);
  }, [isFaulty, onFault]);

  return (
    <Card
      title={t("settings.exceptions.title")}
      aside={
        exceptions.length < MOST && (
          <Button
            size="small"
            onClick={() => replace([...exceptions, { groups: [], brands: [], thresholds: {} }])}
          >
            {t("settings.exceptions.add")}
          </Button>
        )
      }
    >
      <Quiet>{t("settings.exceptions.text")}</Quiet>
      {exceptions.map((exception, at) => {
        const change = (changed: Partial<ThresholdException>) =>
          replace(exceptions.map((one, index) => (index === at ? { ...one, ...changed } : one)));
        return (
          <One key={at}>
            <ManyOf
              label={t("settings.exceptions.groups", { number: at + 1 })}
              choices={groups}
              chosen={exception.groups}
              onChange={(chosen) => change({ groups: chosen })}
            />
            {brands.length > 1 && (
              <ManyOf
                label={t("settings.exceptions.brands", { number: at + 1 })}
                choices={brands}
                chosen={exception.brands}
                onChange={(chosen) => change({ brands: chosen })}
              />
            )}
            {fitsNothing(exception) && (
              <Quiet role="alert">{t("settings.exceptions.fault", { number: at + 1 })}</Quiet>
            )}
            <WaitTable
              id={`exception ${at}`}
              caption={t("settings.exceptions.number", { number: at + 1 })}
              thresholds={exception.thresholds}
              below={thresholds}
              onChange={(next) => change({ thresholds: next })}
              onFault={onFault}
            />
            <div>
              <Button
                size="small"
                isBasic
                isDanger
                aria-label={t("settings.exceptions.removeOne", { number: at + 1 })}
                onClick={() => replace(exceptions.filter((_, index) => index !== at))}
              >
                {t("settings.limits.remove")}
              </Button>
            </div>
          </One>
        );
      })}
    </Card>
  );
}

const fitsNothing = ({ groups, brands }: ThresholdException): boolean =>
  groups.length === 0 && brands.length === 0;

const One = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 12px;
  padding-top: 12px;
  border-top: 1px solid var(--border-subtle);
`;
