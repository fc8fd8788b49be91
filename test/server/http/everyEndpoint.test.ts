import fc from "fast-check";
import request from "supertest";
import type { z } from "zod";
import { type Endpoint, type Role } from "#contract/endpoint";
import { endpoints } from "#contract/index";
import { withService } from "../../support/server/withService";

const service = withService();

type AnyEndpoint = Endpoint<z.ZodObject, z.ZodType>;
const all = Object.entries(endpoints as unknown as Record<string, AnyEndpoint>);
const ROLES: readonly Role[] = ["agent", "lead", "admin"];

const pathOf = ({ path }: AnyEndpoint, field: (name: string) => string) =>
  path.replace(/:(\w+)/g, (_match, name: string) => encodeURIComponent(field(name)));

const call = (endpoint: AnyEndpoint, path: string) => {
  const methods = { GET: "get", POST: "post", PUT: "put", DELETE: "delete" } as const;
  return request(service.app)[methods[endpoint.method]](path);
};

describe("every endpoint", () => {
  it.each(all)("%s is served", async (_name, endpoint) => {
    const answer = await call(
      endpoint,
      pathOf(endpoint, () => "1"),
    );

    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: "not_signed" });
  });

  it.each(all.filter(([, { role }]) => role !== "agent"))(
    "%s refuses lower roles",
    async (name, endpoint) => {
      const account = await service.addAccount();
      const lower = ROLES.slice(0, ROLES.indexOf(endpoint.role));
      for (const role of lower) {
        const answer = await call(
          endpoint,
          pathOf(endpoint, () => "1"),
        ).set(await service.signIn(account, { role }));

        expect([name, role, answer.status]).toEqual([name, role, 403]);
      }
    },
  );

  it.each(all)(
    "%s answers nonsense with a refusal, never with a fault of ours",
    async (_name, endpoint) => {
      const account = await service.addAccount();
      const admin = await service.signIn(account);
      const nonsense = fc.record({
        field: fc.oneof(
          fc.string({ minLength: 1 }),
          fc.constantFrom(
            "__proto__",
            "0",
            "-1",
            "1e999",
            "9223372036854775808",
            "a\0b",
            "\ud800",
            "%",
            "../..",
            "' or 1=1 --",
          ),
        ),
        query: fc.dictionary(
          fc.constantFrom("limit", "offset", "search", "a", "__proto__", "sort[]", "state"),
          fc.string(),
        ),
        body: fc.oneof(
          fc.jsonValue({ maxDepth: 3 }),
          fc.constantFrom('{"__proto__":{"role":"admin"}}'),
        ),
      });
      await fc.assert(
        fc.asyncProperty(nonsense, async ({ field, query, body }) => {
          const safe = field.replace(/[\ud800-\udfff]/g, "?");
          const asked = call(
            endpoint,
            pathOf(endpoint, () => safe),
          )
            .set(admin)
            .query(query);
          if (endpoint.method === "PUT" || endpoint.method === "POST") {
            void asked.set("content-type", "application/json").send(JSON.stringify(body));
          }
          const answer = await asked;
          expect(answer.status).not.toBe(500);
          if (answer.status >= 400)
            expect(answer.body).toMatchObject({ code: expect.any(String) as string });
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each([
    ["a body that is no JSON", "{"],
    ["a list", "[]"],
    ["a word", '"word"'],
  ])("refuses %s", async (_what, body) => {
    const account = await service.addAccount();

    const answer = await request(service.app)
      .put("/api/settings")
      .set(await service.signIn(account))
      .set("content-type", "application/json")
      .send(body);

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: "invalid_request" });
  });

  it("refuses repeated parameters", async () => {
    const account = await service.addAccount();

    const answer = await request(service.app)
      .get("/api/review?limit=1&limit=2")
      .set(await service.signIn(account));

    expect(answer.status).toBe(400);
  });

  it("opens nothing with a session of another account", async () => {
    const [ours, theirs] = [await service.addAccount(), await service.addAccount()];
    const { authorization } = await service.signIn(theirs);
    const forged = authorization.replace(`Bearer ${theirs}.`, `Bearer ${ours}.`);

    const answer = await request(service.app).get("/api/me").set({ authorization: forged });

    expect(answer.status).toBe(401);
  });

  it("ends with its time", async () => {
    const account = await service.addAccount();
    const session = await service.signIn(account);
    service.setNow("2026-03-04T10:15:01Z");

    const answer = await request(service.app).get("/api/me").set(session);
    service.setNow("2026-03-04T10:00:00Z");

    expect(answer.status).toBe(401);
  });

  it("is described in the document", async () => {
    const answer = await request(service.app).get("/openapi.json");
    const { paths } = answer.body as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const described = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );

    expect(described.sort()).toEqual(Object.keys(endpoints).sort());
  });
});
