import { Button } from "@zendeskgarden/react-buttons";
import type { ReactNode } from "react";
import type { Pattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import type { Decision } from "./useCuration";

export type CurationFormProps = {
  pattern: Pattern;
  isRunning: boolean;
  onDecide: (decision: Decision) => void;
  onCancel: () => void;
};

type FrameProps = Pick<CurationFormProps, "isRunning" | "onCancel"> & {
  /** What the button says; absent: that it saves. */
  label?: string;
  isPossible?: boolean;
  onSubmit: () => void;
  children: ReactNode;
};

/** A short form about an issue: what is in it, then yes or no. */
export function CurationForm(props: FrameProps) {
  const { label, isPossible = true, isRunning, onSubmit, onCancel, children } = props;
  const t = useTranslate();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isPossible) onSubmit();
      }}
    >
      <Stack $gap={8}>
        {children}
        <Row>
          <Button type="submit" size="small" isPrimary disabled={!isPossible || isRunning}>
            {label ?? t("issues.curate.save")}
          </Button>
          <Button size="small" isBasic onClick={onCancel}>
            {t("ui.cancel")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
