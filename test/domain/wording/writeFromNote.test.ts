import fc from "fast-check";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { writeFromNote } from "#domain/wording/writeFromNote";
import { fullContext } from "../../support/wording";

const CRASHED =
  "Cause: bad config in auth_svc after release 7.3.1, reverted 09:20Z. 2 failed payments for order KT-7719, retry set for 18:30Z. No action needed from the customer.";

describe("writeFromNote", () => {
  it("tells what it means, what comes next and when, in the owner's name", () => {
    const { body, written, lang } = writeFromNote({ note: CRASHED, context: fullContext });

    expect(body).toBe(
      "Hi Amara,\n\nI have news about your order KT-7719. Your payment did not go through. We have taken back a change on our side. We will try again at 18:30 UTC. You don't need to do anything. I'm looking after this, and I'll write to you by 3 pm on Thursday.\n\nSelaine",
    );
    expect({ written, lang }).toEqual({ written: "composed", lang: "en" });
  });

  it("lists what it leaves out", () => {
    const { leftOut } = writeFromNote({ note: CRASHED, context: fullContext });

    expect(leftOut).toContain("09:20Z");
    expect(leftOut.join(" ")).toContain("auth_svc after release 7.3.1");
  });

  it("says that there is no news when nothing can be told, and lists everything", () => {
    const { body, leftOut } = writeFromNote({
      note: "Passed to Tier 2 Web Ops. Heap dump on prod-4 shows a leak in cart_svc",
      context: fullContext,
    });

    expect(body).toBe(
      "Hi Amara,\n\nI have no news yet. I'm looking after this, and I'll write to you by 3 pm on Thursday.\n\nSelaine",
    );
    expect(leftOut).toEqual([
      "Passed to Tier 2 Web Ops",
      "Heap dump on prod-4 shows a leak in cart_svc",
    ]);
  });

  it("promises nothing that is only hoped, denied or not dated", () => {
    for (const note of [
      "Not fixed yet.",
      "If fixed then close.",
      "Could be resolved by the vendor patch.",
      "Retry tomorrow 10:00.",
      "Refund not issued.",
    ]) {
      const { body } = writeFromNote({ note });
      expect(body).toBe("Hello,\n\nWe have no news yet.");
    }
  });

  it("asks the customer for what the note asks of them, but never for technical things", () => {
    expect(writeFromNote({ note: "User should restart their phone." }).body).toContain(
      "Please restart your phone.",
    );
    expect(
      writeFromNote({ note: "Ask customer to paste the token from https://a.example" }).body,
    ).not.toMatch(/token|https/);
  });

  it("keeps amounts, and says what is on its way", () => {
    const { body } = writeFromNote({ note: "Refund of €49.90 issued. Replacement shipped." });

    expect(body).toContain("A refund of €49.90 has been made. A replacement is on its way.");
  });

  it("greets and signs in the tone that is asked for", () => {
    const note = "Account unlocked.";

    expect(writeFromNote({ note, context: fullContext, tone: "formal" }).body).toMatch(
      /^Dear Amara,[^]*I am looking after this[^]*Kind regards,\nSelaine$/,
    );
    expect(writeFromNote({ note, context: fullContext, tone: "warm" }).body).toMatch(
      /^Hello Amara,[^]*Warm regards,\nSelaine$/,
    );
  });

  it("loses nothing of any note and never tells a number that is not in it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (note) => {
        const { body } = writeFromNote({ note });
        for (const [digits] of body.matchAll(/\d+/g)) expect(note).toContain(digits);
      }),
    );
  });

  it("reads 100 kB of hostile text", () => {
    for (const part of [
      "a ",
      "no ",
      "refund of $5 issued, ",
      "ask the customer to ",
      "fix 16:00Z ",
    ])
      expect(writeFromNote({ note: part.repeat(100_000 / part.length) }).body).not.toBe("");
  });

  it.each([
    [
      "de",
      "Token in auth-svc abgelaufen, zurückgerollt. 2 fehlgeschlagene Zahlungen für Bestellung KT-7719. Neuer Versuch geplant für 18:30. Kunde muss nichts tun.",
      "Ich habe Neuigkeiten zu Ihrer Bestellung KT-7719. Ihre Zahlung ist nicht durchgegangen. Wir haben eine Änderung bei uns zurückgenommen. Wir versuchen es um 18:30 noch einmal. Sie müssen nichts tun.",
    ],
    [
      "fr",
      "Jeton expiré dans auth-svc. Paiement échoué pour commande KT-7719. Nouvel essai prévu à 18:30. Rien à faire côté client.",
      "J'ai des nouvelles au sujet de votre commande KT-7719. Votre paiement n'est pas passé. Nous réessaierons à 18:30. Vous n'avez rien à faire.",
    ],
    [
      "es",
      "Token caducado en auth-svc. El pago fue rechazado para pedido KT-7719. Reintento programado a las 18:30.",
      "Tengo novedades sobre su pedido KT-7719. Su pago no se realizó. Lo intentaremos otra vez a las 18:30.",
    ],
    [
      "pt",
      "Token expirado no auth-svc. Pagamento recusado, pedido KT-7719. Nova tentativa agendada às 18:30.",
      "Tenho novidades sobre seu pedido KT-7719. Seu pagamento não foi concluído. Vamos tentar de novo às 18:30.",
    ],
    [
      "ja",
      "auth-svcのトークン失効。決済が失敗。再試行は18:30。",
      "お支払いが完了しておりませんでした。18:30にもう一度試します。",
    ],
  ])(
    "tells it in the language of the note, and leaves out what is technical: %s",
    (code, note, told) => {
      const pack = everyLanguage.find(({ language }) => language === code);
      const { body, lang, leftOut } = writeFromNote({ note, context: fullContext }, pack);

      expect(lang).toBe(code);
      expect(body).toContain(told);
      expect(body).not.toContain("auth");
      expect(leftOut.join(" ")).toContain("auth-svc");
    },
  );

  it.each([
    ["de", "Nicht behoben."],
    ["fr", "Pas encore corrigé."],
    ["es", "Todavía no está corregido."],
    ["pt", "Ainda não foi corrigido."],
    ["ja", "まだ修正完了ではない。"],
  ])("tells nothing that is denied: %s", (code, note) => {
    const pack = everyLanguage.find(({ language }) => language === code);

    expect(writeFromNote({ note }, pack).leftOut).toEqual([note.replace(/[.。]$/, "")]);
  });
});
