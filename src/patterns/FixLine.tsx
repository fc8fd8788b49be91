import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import type { Fix } from "#contract/fixes";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { useReader } from "../ui/ReaderContext";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { TicketLink } from "../ui/TicketLink";

type FixLineProps = { fix: Fix; onRemove: () => void; onUseWords: (words: string) => void };

const LOOKS = {
  held: { mood: "good", icon: "check" },
  leaking: { mood: "bad", icon: "alert" },
  "too-early": { mood: "calm", icon: "clock" },
} as const;

/** One fix: what came since against what would have come, who is back, and an honest word. */
export function FixLine({ fix, onRemove, onUseWords }: FixLineProps) {
  const t = useTranslate();
  const { state, seen, low, high, most, cameBack, cameBackCount, newcomers } = fix;
  return (
    <Stack $gap={8}>
      <Row>
        <strong>{fix.text}</strong>
        <Quiet as="span">
          {fix.by}, <Moment at={fix.fixedAt} />
        </Quiet>
        <Button size="small" isBasic onClick={onRemove}>
          {t("issues.fix.remove")}
        </Button>
      </Row>
      <StateLine {...LOOKS[state]}>
        <strong>{t(`issues.fix.state.${state}`)}</strong>
        <p>{t(`issues.fix.explain.${state}`, { seen, low, high, most })}</p>
        <Band fix={fix} />
      </StateLine>
      {cameBackCount > 0 && (
        <Disclosure label={t("issues.fix.cameBack", { count: cameBackCount })}>
          {() => (
            <ul>
              {cameBack.map(({ id, name, ticketId, at }) => (
                <li key={id}>
                  <TicketLink ticketId={ticketId}>{name}</TicketLink>{" "}
                  <Quiet as="span">
                    <Moment at={at} />
                  </Quiet>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      {newcomers > 0 && <Quiet>{t("issues.fix.newcomers", { count: newcomers })}</Quiet>}
      <HonestNote fix={fix} onUseWords={onUseWords} />
    </Stack>
  );
}

function HonestNote({ fix, onUseWords }: Pick<FixLineProps, "fix" | "onUseWords">) {
  const t = useTranslate();
  const { locale, timeZone } = useReader();
  const day = new Date(fix.fixedAt).toLocaleDateString(locale, {
    month: "long",
    day: "numeric",
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const words = t(`issues.fix.note.${fix.state}`, { day });
  return (
    <Disclosure label={t("issues.fix.note.label")}>
      {() => (
        <Stack $gap={8}>
          <p>{words}</p>
          <Row>
            <Button size="small" onClick={() => onUseWords(words)}>
              {t("issues.fix.use")}
            </Button>
          </Row>
        </Stack>
      )}
    </Disclosure>
  );
}

/** The sentence above says the same. */
function Band({ fix }: { fix: Fix }) {
  const largest = Math.max(1, fix.high, fix.seen);
  const at = (count: number) => (count / largest) * 100;
  return (
    <Scale aria-hidden="true" viewBox="0 0 104 12" preserveAspectRatio="none">
      <rect x="2" y="5" width="100" height="2" fill="var(--border)" />
      <rect
        x={2 + at(fix.low)}
        y="2"
        width={Math.max(1, at(fix.high) - at(fix.low))}
        height="8"
        fill="var(--border-emphasis)"
      />
      <rect x={1 + at(fix.seen)} y="0" width="2" height="12" fill="var(--fg-primary)" />
    </Scale>
  );
}

const Scale = styled.svg`
  display: block;
  width: 100%;
  max-width: 320px;
  height: 12px;
  margin-top: 8px;
`;
