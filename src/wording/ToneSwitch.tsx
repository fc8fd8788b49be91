import type { Tone } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { Segments } from "../ui/Segments";

const TONES = ["plain", "warm", "formal"] as const;

type ToneSwitchProps = { tone: Tone; onChange: (tone: Tone) => void };

/** How the message sounds. */
export function ToneSwitch({ tone, onChange }: ToneSwitchProps) {
  const t = useTranslate();
  return (
    <Segments
      label={t("wording.tone.label")}
      value={tone}
      choices={TONES.map((value) => ({ value, label: t(`wording.tone.${value}`) }))}
      onChange={onChange}
    />
  );
}
