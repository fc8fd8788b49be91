import { inAccount } from "../../../server/db/inAccount";
import { setDue } from "../../../server/jobs/dueTimes";
import type { Job } from "../../../server/jobs/job";
import { workDue } from "../../../server/jobs/workDue";
import { startTestJobs } from "../../support/server/startTestJobs";
import { until } from "../../support/server/until";
import { withService } from "../../support/server/withService";

const service = withService();
const JUST_NOW = new Date(Date.now() - 1000);

describe("startJobs", () => {
  it("runs a job when one of its due times has come, once for each subject", async () => {
    const account = await service.addAccount();
    const seen: string[] = [];
    const job: Job = {
      name: "look",
      run: ({ accountId }) =>
        workDue(service.db, { accountId, job: "look", limit: 10 }, (_tx, subjects) => {
          seen.push(...subjects);
          return Promise.resolve();
        }),
    };
    const dues = Array.from({ length: 25 }, (_, id) => ({
      job: "look",
      subject: String(id),
      dueAt: JUST_NOW,
    }));
    await service.inAccount(account, (tx) => setDue(tx, dues));

    await startTestJobs(service, [job]);
    await until(() => seen.length >= 25);

    expect([...seen].sort()).toEqual(dues.map(({ subject }) => subject).sort());
  });

  it("does the rest when one subject fails, and notes its problem", async () => {
    const account = await service.addAccount();
    const done: string[] = [];
    const run = () =>
      workDue(service.db, { accountId: account, job: "try", limit: 10 }, (_tx, subjects) => {
        if (subjects.includes("bad")) throw new Error("cannot be read");
        done.push(...subjects);
        return Promise.resolve();
      });
    const dues = ["a", "bad", "b"].map((subject) => ({ job: "try", subject, dueAt: JUST_NOW }));
    await service.inAccount(account, (tx) => setDue(tx, dues));

    await run();

    const left = await inAccount(service.db, account, (tx) =>
      tx.selectFrom("due_times").select(["subject", "attempts", "problem"]).execute(),
    );
    expect(done.sort()).toEqual(["a", "b"]);
    expect(left).toEqual([{ subject: "bad", attempts: 1, problem: "cannot be read" }]);
  });

  it("runs a job of connected accounts once more a while after the start", async () => {
    const [connected, other] = [await service.addAccount(), await service.addAccount()];
    await service.inAccount(other, (tx) =>
      tx.updateTable("accounts").set({ status: "not-connected" }).execute(),
    );
    const seen: number[] = [];
    const job: Job = {
      name: "again",
      afterStartSeconds: 0.2,
      run: ({ accountId }) => {
        seen.push(accountId);
        return Promise.resolve({ done: 0, more: false });
      },
    };

    await startTestJobs(service, [job]);
    await until(() => seen.includes(connected));

    expect(seen).not.toContain(other);
  });

  it("never runs a job twice at the same time for one account", async () => {
    const account = await service.addAccount();
    let now = 0;
    let most = 0;
    let runs = 0;
    const job: Job = {
      name: "alone",
      run: async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setTimeout(resolve, 30));
        now -= 1;
        runs += 1;
        return { done: 1, more: runs < 6 };
      },
    };

    const jobs = [await startTestJobs(service, [job]), await startTestJobs(service, [job])];
    for (const { wake } of jobs) wake(account, "alone");
    await until(() => runs >= 6);

    expect(most).toBe(1);
  });
});
