import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { auditTemplates } from "#domain/templates/auditTemplates";
import { proposalFaults } from "#domain/templates/proposalFaults";
import { readTemplateItems } from "#domain/templates/readTemplateItems";
import { type CrashRound, crashRound } from "../../test/support/server/crashRound";
import { editRaces } from "../../test/support/server/editRaces";
import globalSetup from "../../test/support/server/globalSetup";
import globalTeardown from "../../test/support/server/globalTeardown";
import { openRulesDesk } from "../../test/support/server/rulesDesk";
import { addTemplateAccount } from "../../test/support/server/templateAccount";
import { openTestService, type TestService } from "../../test/support/server/withService";
import type { EvalRow } from "../evalRow";

const isQuick = process.argv.includes("--quick");
const RULES = isQuick ? 60 : 300;
const ROUNDS = isQuick ? 3 : 20;
const RACES = isQuick ? 30 : 100;

/** T1 to T4: bulk changes of texts on a desk with many rules, and what proposals keep. */
export async function evaluate(): Promise<EvalRow[]> {
  await globalSetup();
  const { service, end } = await openTestService();
  try {
    return [
      await thereAndBack(service),
      await kills(service),
      await races(service),
      ...proposals(),
    ];
  } finally {
    await end();
    await globalTeardown();
  }
}

async function thereAndBack(service: TestService): Promise<EvalRow> {
  const desk = await openRulesDesk(RULES);
  try {
    const account = await addTemplateAccount(service, desk);
    const before = desk.rules();
    const applied = await account.run("apply", "all");
    const written = desk.writes.length;
    await account.run("roll-back", "all");
    const isSame = desk.rules() === before;
    return {
      goal: "T1",
      what: `${RULES} rules applied and rolled back: rules that are byte for byte as before`,
      figure: `${isSame ? "all" : "not all"}; ${applied.counts.written ?? 0} written with ${written} calls`,
      aim: "all",
    };
  } finally {
    await desk.stop();
  }
}

async function kills(service: TestService): Promise<EvalRow> {
  const rounds: CrashRound[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // The first processes work for a moment only; each next one longer, so that the round ends.
    rounds.push(
      await crashRound(service, 24, (count) =>
        count < 4 ? Math.random() * 200 * (count + 1) : null,
      ),
    );
  }
  const sum = (of: (round: CrashRound) => number) =>
    rounds.reduce((total, round) => total + of(round), 0);
  const isWhole = rounds.every(({ written, isRestored }) => written === 24 && isRestored);
  return {
    goal: "T2",
    what: `${ROUNDS} bulk changes of 24 texts, ${sum(({ kills: count }) => count)} × kill -9: rules written twice`,
    figure: `${sum(({ twice }) => twice)}; ${isWhole ? "all written, all restored" : "something is missing"}`,
    aim: "0; all",
  };
}

async function races(service: TestService): Promise<EvalRow> {
  const { lost, conflicts, written } = await editRaces(service, RACES, Math.random);
  return {
    goal: "T3",
    what: `${RACES} edits by an admin while a run writes: edits lost`,
    figure: `${lost} (${conflicts} came before us, ${written} after)`,
    aim: "0",
  };
}

type Notice = { lang: string; format: "text" | "html"; subject: string | null; body: string };

/** Notices as they stand in mail templates, with Zendesk's placeholders in place of others. */
function proposals(): EvalRow[] {
  const path = join("..", "shared", "data", "wording", "corpus_dev.jsonl");
  if (!existsSync(path)) {
    console.error("the collected notices are not on this machine; no proposals are measured");
    return [];
  }
  const notices = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Notice & { placeholder_syntax: string });
  const items = notices.flatMap(
    ({ subject, body, lang }, id) =>
      readTemplateItems({
        id,
        title: lang,
        category_id: "1",
        conditions: { all: [], any: [] },
        actions: [{ field: "notification_user", value: ["requester_id", subject ?? "", body] }],
      }).items,
  );
  const began = performance.now();
  const texts = auditTemplates(items);
  const seconds = (performance.now() - began) / 1000;
  const proposed = texts.filter(({ proposal }) => proposal !== null);
  const broken = proposed.filter(
    (text) => text.proposal !== null && proposalFaults(text, text.proposal).length > 0,
  );
  return [
    {
      goal: "T4",
      what: `${proposed.length} proposals for ${texts.length} collected notices: broken placeholders`,
      figure: `${broken.length} (${seconds.toFixed(1)} s)`,
      aim: "0",
    },
  ];
}
