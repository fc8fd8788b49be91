import { Button } from "@zendeskgarden/react-buttons";
import { Checkbox, Field, Input } from "@zendeskgarden/react-forms";
import { type FormEvent, useState } from "react";
import styled from "styled-components";
import { type ModelProvider, type ModelSettings, readModel, saveModel } from "#contract/models";
import { readWordingSettings } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { ProblemNote } from "../ui/ProblemNote";
import { Row } from "../ui/Row";
import { Segments } from "../ui/Segments";
import { Stack } from "../ui/Stack";

const PROVIDERS = ["openai", "anthropic"] as const;

/** Where each kind of model answers unless the admin says otherwise. */
const USUAL: Readonly<Record<ModelProvider, string>> = {
  openai: "https://api.openai.com/v1",
  anthropic: "https://api.anthropic.com/v1",
};

const NONE: ModelSettings = {
  isOn: false,
  provider: "openai",
  baseUrl: USUAL.openai,
  model: "",
  dailyCalls: 500,
  hasKey: false,
};

type ModelFormProps = { stored: ModelSettings | null };

/** The choice of a model; saved as one, apart from the other settings. */
export function ModelForm({ stored }: ModelFormProps) {
  const t = useTranslate();
  const [choice, setChoice] = useState(stored ?? NONE);
  const [key, setKey] = useState("");
  const [isSaved, setSaved] = useState(false);
  const save = useAction(saveModel, { refresh: [readModel, readWordingSettings] });
  const change = (changed: Partial<ModelSettings>) => {
    setSaved(false);
    save.dismiss();
    setChoice({ ...choice, ...changed });
  };
  const store = async (ownKey: { key?: string | null }) => {
    const { isOn, provider, baseUrl, model, dailyCalls } = choice;
    const saved = await save.run({ isOn, provider, baseUrl, model, dailyCalls, ...ownKey });
    if (saved === null) return;
    setKey("");
    setChoice(saved.settings);
    setSaved(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store(key.trim() === "" ? {} : { key: key.trim() });
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <Field>
          <Checkbox checked={choice.isOn} onChange={() => change({ isOn: !choice.isOn })}>
            <Field.Label>{t("settings.model.isOn")}</Field.Label>
          </Checkbox>
        </Field>
        <Segments
          label={t("settings.model.provider")}
          value={choice.provider}
          choices={PROVIDERS.map((value) => ({
            value,
            label: t(`settings.model.providers.${value}`),
          }))}
          onChange={(provider) => change({ provider, baseUrl: addressFor(provider, choice) })}
        />
        <Fields>
          <Field>
            <Field.Label>{t("settings.model.address")}</Field.Label>
            <Field.Hint>{t("settings.model.addressHint")}</Field.Hint>
            <Input
              type="url"
              required
              maxLength={300}
              value={choice.baseUrl}
              onChange={({ target }) => change({ baseUrl: target.value })}
            />
          </Field>
          <Field>
            <Field.Label>{t("settings.model.name")}</Field.Label>
            <Field.Hint>{t("settings.model.nameHint")}</Field.Hint>
            <Input
              required
              maxLength={120}
              value={choice.model}
              onChange={({ target }) => change({ model: target.value })}
            />
          </Field>
          <Field>
            <Field.Label>{t("settings.model.key")}</Field.Label>
            <Field.Hint>
              {t(choice.hasKey ? "settings.model.keyStored" : "settings.model.keyHint")}
            </Field.Hint>
            <Input
              type="password"
              autoComplete="off"
              maxLength={500}
              value={key}
              onChange={({ target }) => {
                setSaved(false);
                setKey(target.value);
              }}
            />
          </Field>
          <Field>
            <Field.Label>{t("settings.model.daily")}</Field.Label>
            <Field.Hint>{t("settings.model.dailyHint")}</Field.Hint>
            <Input
              type="number"
              required
              min={1}
              max={100_000}
              value={Number.isNaN(choice.dailyCalls) ? "" : choice.dailyCalls}
              onChange={({ target }) => change({ dailyCalls: target.valueAsNumber })}
            />
          </Field>
        </Fields>
        {save.problem !== null && <ProblemNote problem={save.problem} />}
        {isSaved && <p role="status">{t("settings.saved")}</p>}
        <Row>
          <Button isPrimary type="submit" disabled={save.isRunning}>
            {t("settings.model.save")}
          </Button>
          {choice.hasKey && (
            <Button
              isBasic
              isDanger
              disabled={save.isRunning}
              onClick={() => void store({ key: null })}
            >
              {t("settings.model.forgetKey")}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}

/** An address of the admin's own stays; a usual one follows the kind of model. */
const addressFor = (provider: ModelProvider, { baseUrl }: ModelSettings): string =>
  Object.values(USUAL).includes(baseUrl) ? USUAL[provider] : baseUrl;

const Fields = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
  gap: 16px;
  align-items: end;
`;
