import type { Rewrite } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { isAboutTime } from "./isAboutTime";
import { TimeButtons } from "./TimeButtons";

/** When the customer hears next, and which times could be offered. */
export type NextWord = {
  readonly times: readonly string[];
  readonly chosen: string | null;
  readonly choose: (at: string) => void;
};

type MissingProps = { problems: Rewrite["problems"]; nextWord: NextWord };

/** What the message still lacks; a missing time can be filled in with one click. */
export function Missing({ problems, nextWord }: MissingProps) {
  const t = useTranslate();
  const lacksTime = problems.some(isAboutTime);
  const others = problems.filter((problem) => !isAboutTime(problem));
  const offersTime = nextWord.times.length > 0 && (lacksTime || nextWord.chosen !== null);
  if (problems.length === 0 && !offersTime) return null;
  return (
    <Stack $gap={8}>
      {(lacksTime || offersTime) && (
        <StateLine mood={lacksTime ? "watch" : "calm"} icon="clock">
          <Stack $gap={6}>
            <p>{t(lacksTime ? "wording.addTime" : "wording.timeAdded")}</p>
            <TimeButtons
              times={nextWord.times}
              chosen={nextWord.chosen}
              onChoose={nextWord.choose}
            />
          </Stack>
        </StateLine>
      )}
      {others.length > 0 && (
        <ul>
          {others.map(({ type, detail }, index) => (
            <li key={`${type}-${index}`}>
              <Quiet>{asSentence(detail)}</Quiet>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

/** The rules speak in clauses: "greet the customer by name". */
const asSentence = (clause: string): string =>
  `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?]$/.test(clause) ? "" : "."}`;
