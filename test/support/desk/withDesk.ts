import request from "supertest";
import { createDesk, type DeskOptions, type RunningDesk } from "../../../desk/createDesk";
import { aSmallCompany } from "./smallCompany";

/** A running desk and ways to ask it as somebody. */
export type TestDesk = RunningDesk & {
  as(email: string): ReturnType<typeof request.agent>;
  readonly admin: ReturnType<typeof request.agent>;
  readonly maya: ReturnType<typeof request.agent>;
  /** Moves the desk's clock, without the automations. */
  wait(minutes: number): void;
};

/** Opens a desk of a small company that forgets everything. Close it after use. */
export async function openTestDesk(options: DeskOptions = {}): Promise<TestDesk> {
  const running = await createDesk({
    season: aSmallCompany(),
    realNow: () => Date.parse("2026-03-02T09:00:00Z"),
    origin: () => "http://desk.example",
    settings: { webhookRetryMs: () => 5 },
    ...options,
  });
  const as = (email: string) => request.agent(running.app).auth(`${email}/token`, "practice");
  return {
    ...running,
    as,
    admin: as("admin@practice.example"),
    maya: as("maya@practice.example"),
    wait: (minutes) => running.desk.clock.forward(minutes),
  };
}
