import { Button } from "@zendeskgarden/react-buttons";
import { useId } from "react";
import styled from "styled-components";
import { useTranslate } from "../../i18n/useTranslate";
import { Row } from "../../ui/Row";
import { useSayMoment } from "../../ui/useSayMoment";
import { OtherTime } from "./OtherTime";

type NextWordProps = {
  /** Times that fit the account's calendar, soonest first; ISO. */
  times: readonly string[];
  value: string | null;
  onChange: (at: string) => void;
};

const MOST = 3;

/** When the customer hears next: a time that fits the calendar, or any other. */
export function NextWord({ times, value, onChange }: NextWordProps) {
  const t = useTranslate();
  const say = useSayMoment();
  const id = useId();
  const offered = times.slice(0, MOST);
  const isOther = value !== null && !offered.includes(value);
  return (
    <div role="group" aria-labelledby={id}>
      <Question id={id}>{t("handover.time")}</Question>
      <Row $gap={6}>
        {offered.map((at) => (
          <Button
            key={at}
            size="small"
            isPrimary={at === value}
            aria-pressed={at === value}
            onClick={() => onChange(at)}
          >
            {say(at)}
          </Button>
        ))}
        <OtherTime value={isOther ? value : null} onChange={onChange} />
      </Row>
    </div>
  );
}

const Question = styled.p`
  margin-bottom: 6px;
  font-weight: 600;
`;
