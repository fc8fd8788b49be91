import { Checkbox, Field } from "@zendeskgarden/react-forms";
import type { z } from "zod";
import {
  readTemplatePolicy,
  saveTemplatePolicy,
  type TemplatePolicy,
} from "#contract/templateProposals";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { Card } from "../ui/Card";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { AskForRights } from "./AskForRights";

type Answer = z.infer<(typeof readTemplatePolicy)["response"]>;

/** How this account changes its texts: who approves, who may write in, and whether we may write. */
export function PolicyPart({ answer: { policy, mayApply, canWrite } }: { answer: Answer }) {
  const t = useTranslate();
  const save = useAction(saveTemplatePolicy, {
    foresee: {
      of: readTemplatePolicy,
      change: (kept, next) => ({ ...(kept as Answer), policy: next }),
    },
  });
  const change = (part: Partial<TemplatePolicy>) => void save.run({ ...policy, ...part });
  const { access } = policy;
  return (
    <Card title={t("templates.policy.title")}>
      {!canWrite && <AskForRights />}
      <Stack>
        <Tick
          label={t("templates.policy.approval")}
          hint={t("templates.policy.approvalHint")}
          isOn={policy.approval}
          onChange={(approval) => change({ approval })}
        />
        <Tick
          label={t("templates.policy.anyone")}
          hint={t("templates.policy.anyoneHint")}
          isOn={access.anyoneCanSubmit}
          onChange={(anyoneCanSubmit) => change({ access: { ...access, anyoneCanSubmit } })}
        />
        <Tick
          label={t("templates.policy.registration")}
          hint={t("templates.policy.registrationHint")}
          isOn={access.registrationRequired}
          onChange={(registrationRequired) =>
            change({ access: { ...access, registrationRequired } })
          }
        />
      </Stack>
      {save.problem !== null && <ProblemNote problem={save.problem} />}
      <Quiet>
        {t("templates.policy.mayApply", { names: mayApply.map(({ name }) => name).join(", ") })}
      </Quiet>
    </Card>
  );
}

type TickProps = { label: string; hint: string; isOn: boolean; onChange: (isOn: boolean) => void };

const Tick = ({ label, hint, isOn, onChange }: TickProps) => (
  <Field>
    <Checkbox checked={isOn} onChange={(event) => onChange(event.target.checked)}>
      <Field.Label>{label}</Field.Label>
      <Field.Hint>{hint}</Field.Hint>
    </Checkbox>
  </Field>
);
