import { Button } from "@zendeskgarden/react-buttons";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import type { WantedMessage } from "./useSpecialMessage";

const KINDS = ["no-news", "hand-over", "delay", "fixed"] as const;

type SpecialButtonsProps = { onWrite: (wanted: WantedMessage) => void };

/** Messages that need no draft: the ticket's state says enough. */
export function SpecialButtons({ onWrite }: SpecialButtonsProps) {
  const t = useTranslate();
  return (
    <Stack $gap={6}>
      <Quiet id="special-messages">{t("draft.special.label")}</Quiet>
      <Row $gap={6} role="group" aria-labelledby="special-messages">
        {KINDS.map((kind) => (
          <Button key={kind} size="small" onClick={() => onWrite({ kind })}>
            {t(`draft.special.${kind}`)}
          </Button>
        ))}
      </Row>
    </Stack>
  );
}
