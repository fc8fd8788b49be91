import { Button } from "@zendeskgarden/react-buttons";
import { Checkbox, Field } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { readIncident } from "#contract/incidents";
import { type Outreach, readOutreach, startOutreach } from "#contract/outreach";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { Disclosure } from "../ui/Disclosure";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { OutreachLeft } from "./OutreachLeft";
import { Words } from "./Words";

export type Segment = { organizationId: string } | { product: string };

type OutreachConfirmProps = {
  patternId: string;
  segment: Segment;
  plan: NonNullable<Outreach["plan"]>;
  onDone: () => void;
};

/** Shows who would read what, and asks once more before anybody does. */
export function OutreachConfirm({ patternId, segment, plan, onDone }: OutreachConfirmProps) {
  const t = useTranslate();
  const [isSure, setSure] = useState(false);
  const starting = useAction(startOutreach, { refresh: [readIncident, readOutreach] });
  const { count, key, people, words, left, isCut } = plan;
  const start = async () => {
    const run = await starting.run({ patternId, ...segment, key, count });
    if (run !== null) onDone();
  };
  return (
    <Stack $gap={8}>
      <strong>{t("issues.bulk.preview.tell", { count })}</strong>
      <Quiet>{t("issues.bulk.words")}</Quiet>
      <Words>{words}</Words>
      <Disclosure label={t("issues.outreach.who")}>
        {() => (
          <ul>
            {people.map(({ id, name, organization }) => (
              <li key={id}>
                {name}
                {organization !== null && `, ${organization}`}
              </li>
            ))}
            {count > people.length && (
              <li>{t("issues.bulk.more", { count: count - people.length })}</li>
            )}
          </ul>
        )}
      </Disclosure>
      <OutreachLeft left={left} />
      {isCut && <Quiet>{t("issues.outreach.cut")}</Quiet>}
      <Field>
        <Checkbox checked={isSure} onChange={() => setSure(!isSure)}>
          <Field.Label>{t("issues.bulk.sure.tell", { count })}</Field.Label>
        </Checkbox>
      </Field>
      {starting.problem !== null && <ProblemNote problem={starting.problem} />}
      <Row>
        <Button
          size="small"
          isPrimary
          disabled={!isSure || starting.isRunning}
          onClick={() => void start()}
        >
          {t("issues.bulk.go.tell", { count })}
        </Button>
      </Row>
    </Stack>
  );
}
