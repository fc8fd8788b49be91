import { readTicketText } from "#domain/patterns/readTicketText";

describe("readTicketText", () => {
  it("takes away greeting, closing, signature and quoted mail", () => {
    const { text } = readTicketText({
      subject: "Re: Fwd: Router",
      description:
        "Hello Sam,\nthe router restarts at night.\n\nKind regards\nNina Almeida\n+49 30 123456\n\nOn Mon, 2 Mar 2026 Sam wrote:\n> Did you restart it?",
    });

    expect(text).toBe("Router\nthe router restarts at night.");
  });

  it("reads HTML as a person would", () => {
    const { text } = readTicketText({
      description:
        "<style>p{color:red}</style><p>Login fails &amp; hangs</p><blockquote>older</blockquote>",
    });

    expect(text).toBe("Login fails & hangs");
  });

  it("keeps codes as words, but neither addresses nor long numbers", () => {
    const { plain } = readTicketText({
      description:
        "ERR_TIMEOUT at https://shop.example/x?id=1 for order 12345678, mail me@example.com",
    });

    expect(plain).toBe("err_timeout at for order mail");
  });

  it("takes the first line that says something as title when there is no subject", () => {
    expect(readTicketText({ description: "Hi,\nMy card is blocked\nSince Monday" }).title).toBe(
      "My card is blocked",
    );
  });

  it("keeps a message that is only a closing line", () => {
    expect(readTicketText({ description: "Thank you!" }).text).toBe("Thank you!");
  });

  it.each([
    ["Automatic reply: away", "I will read your mail later."],
    ["Abwesenheitsnotiz: Umzug", "Ich bin am Montag zurück."],
    ["Réponse automatique", "Merci."],
    ["Order", "I am currently out of the office until Monday."],
  ])("knows that a machine wrote %p", (subject, description) => {
    expect(readTicketText({ subject, description }).isAutomatic).toBe(true);
  });

  it("does not take a person for a machine", () => {
    const description = "The automatic reply of your shop never came.";
    expect(readTicketText({ subject: "No reply", description }).isAutomatic).toBe(false);
  });

  it.each(["", " \n ", "<p></p>", "\u0000\ud800", "你好，我的订单还没有到"])(
    "survives %j",
    (description) => {
      expect(() => readTicketText({ description })).not.toThrow();
    },
  );

  it("reads a megabyte of hostile text and answers", () => {
    for (const part of ["<div ", "&#1", "a ", "> ", "wrote ", "\n", "regards,\n", "<"]) {
      const read = readTicketText({
        subject: part.repeat(5000),
        description: part.repeat(1_000_000 / part.length),
      });
      expect(JSON.stringify(read).length).toBeLessThan(1_000_000);
    }
  });
});
