import { Button } from "@zendeskgarden/react-buttons";
import { Field, Select, Textarea } from "@zendeskgarden/react-forms";
import { type FormEvent, useState } from "react";
import type { Group } from "#contract/people";
import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { askBeside } from "../zendesk/askBeside";
import { useZendesk } from "../zendesk/ZendeskContext";
import { customerOf } from "./customerOf";

type AskItProps = { ownership: TicketOwnership; itGroups: readonly Group[] };

/** Asks an IT team in a side conversation: the ticket, and the customer's person, stay. */
export function AskIt({ ownership, itGroups }: AskItProps) {
  const t = useTranslate();
  const zaf = useZendesk();
  // Where the ticket is with a team of IT, that team is asked.
  const there = itGroups.find(({ name }) => name === ownership.groupName) ?? itGroups[0];
  const [groupId, setGroupId] = useState(there?.id ?? "");
  const [question, setQuestion] = useState("");
  const [state, setState] = useState<"writing" | "asking" | "asked" | "refused">("writing");
  const group = itGroups.find(({ id }) => id === groupId);
  if (group === undefined) return null;
  const customer = customerOf(ownership);

  const ask = async (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() === "" || state === "asking") return;
    setState("asking");
    try {
      await askBeside(zaf, {
        ticketId: ownership.ticketId,
        groupId,
        subject: t("ownership.askIt.subject", { customer }),
        body: question.trim(),
      });
      setQuestion("");
      setState("asked");
    } catch {
      setState("refused");
    }
  };

  return (
    <form onSubmit={(event) => void ask(event)}>
      <Stack $gap={8}>
        <Field>
          <Field.Label>{t("ownership.askIt.team")}</Field.Label>
          <Select isCompact value={groupId} onChange={({ target }) => setGroupId(target.value)}>
            {itGroups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Field.Label>{t("ownership.askIt.question")}</Field.Label>
          <Textarea
            isCompact
            minRows={3}
            maxLength={5000}
            value={question}
            onChange={({ target }) => {
              setQuestion(target.value);
              setState("writing");
            }}
          />
        </Field>
        <div>
          <Button
            type="submit"
            size="small"
            disabled={question.trim() === "" || state === "asking"}
          >
            {t("ownership.askIt.send", { group: group.name })}
          </Button>
        </div>
        {(state === "asked" || state === "refused") && (
          <div role="status">
            <StateLine
              mood={state === "asked" ? "good" : "watch"}
              icon={state === "asked" ? "check" : "alert"}
            >
              {t(`ownership.askIt.${state}`, { group: group.name, customer })}
            </StateLine>
          </div>
        )}
      </Stack>
    </form>
  );
}
