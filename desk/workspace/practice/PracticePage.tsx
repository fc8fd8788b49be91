import { useQueryClient } from "@tanstack/react-query";
import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import { sayExactly } from "../look/sayWhen";
import { makeTraffic, moveClock } from "../rest/deskControls";
import { useDeskTime } from "../shell/useDeskTime";
import { useWorkspace } from "../shell/workspace";

const STEPS = [
  { minutes: 60, label: "1 hour" },
  { minutes: 4 * 60, label: "4 hours" },
  { minutes: 24 * 60, label: "1 day" },
  { minutes: 7 * 24 * 60, label: "1 week" },
] as const;

const EVENTS = 10;

/** What only a practice desk has: its own time, and customers at the push of a button. */
export function PracticePage() {
  const { apps, notify } = useWorkspace();
  const now = useDeskTime();
  const queries = useQueryClient();
  const [busyWith, setBusyWith] = useState<string | null>(null);

  const run = async (label: string, what: () => Promise<unknown>, done: string) => {
    setBusyWith(label);
    try {
      await what();
      await queries.invalidateQueries();
      notify(done, "notice", 4000);
    } catch (error) {
      notify(error instanceof Error ? error.message : "That did not work", "error", 8000);
    }
    setBusyWith(null);
  };

  return (
    <Page>
      <h1>Practice tools</h1>
      <Card>
        <h2>The desk's clock</h2>
        <p>
          It is <strong>{sayExactly(now.toISOString())}</strong> at this desk. Moving the clock
          forward lets promises fall due and automations run, as they would while you wait.
        </p>
        <Row>
          {STEPS.map(({ minutes, label }) => (
            <Button
              key={label}
              size="small"
              disabled={busyWith !== null}
              onClick={() =>
                void run(label, () => moveClock(minutes), `The clock was moved by ${label}.`)
              }
            >
              {busyWith === label ? "Moving …" : `Forward ${label}`}
            </Button>
          ))}
        </Row>
      </Card>
      <Card>
        <h2>Live traffic</h2>
        <p>Customers write, colleagues answer and pass tickets on: ten things happen at once.</p>
        <Row>
          <Button
            size="small"
            isPrimary
            disabled={busyWith !== null}
            onClick={() =>
              void run("traffic", () => makeTraffic(EVENTS), "Ten things happened at the desk.")
            }
          >
            {busyWith === "traffic" ? "Happening …" : "Let something happen"}
          </Button>
        </Row>
      </Card>
      <Card>
        <h2>Installed apps</h2>
        <ul>
          {apps.map(({ installationId, name, version, locations }) => (
            <li key={installationId}>
              <strong>{name}</strong> {version} · {Object.keys(locations).join(", ")}
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}

const Page = styled.div`
  display: grid;
  gap: 16px;
  align-content: start;
  max-width: 720px;
  height: 100%;
  padding: 24px;
  overflow-y: auto;

  h1 {
    font-size: 20px;
  }
`;

const Card = styled.section`
  display: grid;
  gap: 10px;
  padding: 20px;
  border: 1px solid var(--border-subtle);
  border-radius: 8px;
  background: var(--bg-raised);

  h2 {
    font-size: 16px;
  }
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
`;
