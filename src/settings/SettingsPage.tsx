import { Fragment } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { Answered } from "../ui/Answered";
import { PageHead } from "../ui/PageHead";
import { Stack } from "../ui/Stack";
import { ConnectionPart } from "./ConnectionPart";
import { GlossaryPart } from "./GlossaryPart";
import { GroupsPart } from "./GroupsPart";
import { HoursPart } from "./HoursPart";
import { LeadsPart } from "./LeadsPart";
import { LimitsPart } from "./LimitsPart";
import { ModelPart } from "./ModelPart";
import { NoticesPart } from "./NoticesPart";
import { SaveBar } from "./SaveBar";
import { SettingsTabs } from "./SettingsTabs";
import { type Preview, TonePart } from "./TonePart";
import { useSettings } from "./useSettings";

type SettingsPageProps = { tab: string | undefined; preview: Preview };

/** What an admin decides for everybody. */
export function SettingsPage({ tab, preview }: SettingsPageProps) {
  const t = useTranslate();
  const work = useSettings();
  return (
    <Stack $gap={16}>
      <PageHead title={t("settings.title")} text={t("settings.text")} />
      <SettingsTabs tab={tab ?? "groups"} />
      {tab === "connection" && <ConnectionPart />}
      {tab === "model" && <ModelPart />}
      {tab !== "connection" && tab !== "model" && (
        <Answered answer={work.answer} lines={8}>
          {({ settings: stored, version, confirmed, groups, staff }) => {
            const settings = work.changed ?? stored;
            const part = { settings, onChange: work.change, onFault: work.setFault };
            return (
              <Fragment key={work.round}>
                {tab === "hours" && <HoursPart {...part} />}
                {tab === "notices" && <NoticesPart {...part} staff={staff} />}
                {tab === "limits" && (
                  <LimitsPart {...part} groups={groups} isFaulty={work.isFaulty} />
                )}
                {tab === "tone" && <TonePart {...part} preview={preview} />}
                {tab === "glossary" && <GlossaryPart {...part} preview={preview} />}
                {tab === "people" && <LeadsPart {...part} staff={staff} />}
                {(tab === undefined || tab === "groups") && (
                  <GroupsPart {...part} groups={groups} isConfirmed={confirmed} />
                )}
                <SaveBar
                  work={work}
                  settings={settings}
                  version={version}
                  isConfirmed={confirmed}
                  canConfirm={tab === undefined || tab === "groups"}
                />
              </Fragment>
            );
          }}
        </Answered>
      )}
    </Stack>
  );
}
