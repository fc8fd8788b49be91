import type { Service } from "../../../src/service/createService";
import { ServiceProblem } from "../../../src/service/ServiceProblem";

type Request = Record<string, unknown>;
type Answers = Readonly<Record<string, (request: Request) => unknown>>;

/** A service that answers from memory, by "METHOD /path"; it fails like the real one. */
export type FakeService = Service & { readonly calls: { name: string; request: Request }[] };

export function fakeService(answers: Answers): FakeService {
  const calls: FakeService["calls"] = [];
  const service = {
    calls,
    call: async (endpoint: { method: string; path: string }, request: Request) => {
      const name = `${endpoint.method} ${endpoint.path}`;
      calls.push({ name, request });
      const answer = answers[name];
      if (answer === undefined) throw new ServiceProblem("not_found", `No answer for ${name}.`);
      return await answer(request);
    },
    keepAlive: () => Promise.resolve(600_000),
  };
  return service as unknown as FakeService;
}
