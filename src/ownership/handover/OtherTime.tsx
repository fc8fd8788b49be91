import { Field, Input } from "@zendeskgarden/react-forms";
import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import { useTranslate } from "../../i18n/useTranslate";
import { serviceNow } from "../../service/serviceClock";
import { useSayMoment } from "../../ui/useSayMoment";

type OtherTimeProps = { value: string | null; onChange: (at: string) => void };

/** Any time that lies ahead, in the clock of this computer. */
export function OtherTime({ value, onChange }: OtherTimeProps) {
  const t = useTranslate();
  const say = useSayMoment();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const at = new Date(typed);
  const isPast = typed !== "" && !(at.getTime() > serviceNow());
  if (!isOpen) {
    return (
      <Button
        size="small"
        isPrimary={value !== null}
        aria-pressed={value !== null}
        onClick={() => setOpen(true)}
      >
        {value === null ? t("handover.otherTime") : say(value)}
      </Button>
    );
  }
  return (
    <Box>
      <Field>
        <Field.Label>{t("handover.otherTime")}</Field.Label>
        <Input
          isCompact
          type="datetime-local"
          value={typed}
          {...(isPast ? { validation: "error" as const } : {})}
          onChange={({ target }) => {
            setTyped(target.value);
            const chosen = new Date(target.value);
            if (chosen.getTime() > serviceNow()) onChange(chosen.toISOString());
          }}
        />
        {isPast && <Field.Message validation="error">{t("handover.pastTime")}</Field.Message>}
      </Field>
    </Box>
  );
}

const Box = styled.div`
  flex: 1 1 100%;
  max-width: 260px;
`;
