import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { type Outreach, readOutreach } from "#contract/outreach";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Choice } from "../ui/Choice";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { BulkFrame } from "./BulkFrame";
import { OutreachConfirm, type Segment } from "./OutreachConfirm";
import { OutreachLeft } from "./OutreachLeft";

type OutreachPanelProps = { patternId: string; onClose: () => void };

/** Tells customers of the same company or with the same product before they have to write. */
export function OutreachPanel({ patternId, onClose }: OutreachPanelProps) {
  const t = useTranslate();
  const [segment, setSegment] = useState<Segment | null>(null);
  const answer = useService(readOutreach, { patternId, ...segment }, { keepsLast: true });
  return (
    <BulkFrame>
      <Answered answer={answer} lines={3}>
        {({ organizations, products, plan }) => (
          <Stack>
            <p>{t("issues.outreach.intro")}</p>
            {organizations.length + products.length === 0 ? (
              <Quiet>{t("issues.outreach.noSegments")}</Quiet>
            ) : (
              <Row>
                <SegmentChoice
                  label={t("issues.outreach.company")}
                  choices={organizations}
                  value={
                    segment !== null && "organizationId" in segment ? segment.organizationId : ""
                  }
                  onChange={(id) => setSegment(id === "" ? null : { organizationId: id })}
                />
                <SegmentChoice
                  label={t("issues.outreach.product")}
                  choices={products}
                  value={segment !== null && "product" in segment ? segment.product : ""}
                  onChange={(id) => setSegment(id === "" ? null : { product: id })}
                />
              </Row>
            )}
            {plan !== null && segment !== null && plan.count > 0 && (
              <OutreachConfirm
                key={plan.key}
                patternId={patternId}
                segment={segment}
                plan={plan}
                onDone={onClose}
              />
            )}
            {plan !== null && plan.count === 0 && (
              <>
                <strong>{t("issues.bulk.nothing")}</strong>
                <OutreachLeft left={plan.left} />
              </>
            )}
            <Row>
              <Button size="small" isBasic onClick={onClose}>
                {t("ui.close")}
              </Button>
            </Row>
          </Stack>
        )}
      </Answered>
    </BulkFrame>
  );
}

type SegmentChoiceProps = {
  label: string;
  choices: Outreach["organizations"];
  value: string;
  onChange: (id: string) => void;
};

function SegmentChoice({ label, choices, value, onChange }: SegmentChoiceProps) {
  const t = useTranslate();
  if (choices.length === 0) return null;
  return (
    <Choice
      label={label}
      value={value}
      choices={[
        { value: "", label: `${label}: ${t("issues.outreach.nobody")}` },
        ...choices.map(({ id, name, customers }) => ({
          value: id,
          label: t("issues.outreach.choice", { name, count: customers }),
        })),
      ]}
      onChange={onChange}
    />
  );
}
