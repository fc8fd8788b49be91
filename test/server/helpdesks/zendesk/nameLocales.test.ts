import type { Client } from "../../../../server/helpdesks/zendesk/client";
import { nameLocales } from "../../../../server/helpdesks/zendesk/nameLocales";

const clientOf = (asked: string[]): Client =>
  ({
    read: (schema: { parse: (value: unknown) => unknown }, { path }: { path: string }) => {
      asked.push(path);
      return Promise.resolve(
        schema.parse({
          locales: [
            { id: 8, locale: "de", name: "Deutsch" },
            { id: 16, locale: "fr" },
          ],
        }),
      );
    },
  }) as unknown as Client;

const content = (variants: unknown) => ({ id: "81", body: { id: 81, name: "Hours", variants } });

describe("nameLocales", () => {
  it("gives every variant the tag of its language", async () => {
    const variants = [
      { id: 1, content: "Wir sind da.", locale_id: 8 },
      { id: 2, content: "Nous sommes là.", locale_id: 16 },
      { id: 3, content: "We are here.", locale_id: 4711 },
    ];

    const [named] = await nameLocales(clientOf([]), [content(variants)]);

    expect(named?.body["variants"]).toEqual([
      { ...variants[0], locale: "de" },
      { ...variants[1], locale: "fr" },
      variants[2],
    ]);
  });

  it("leaves contents without variants as they are", async () => {
    expect(await nameLocales(clientOf([]), [content(null)])).toEqual([content(null)]);
  });

  it("asks for nothing when there is no dynamic content", async () => {
    const asked: string[] = [];

    expect(await nameLocales(clientOf(asked), [])).toEqual([]);
    expect(asked).toEqual([]);
  });
});
