import { mailPage } from "../../../src/templates/mailPage";

describe("mailPage", () => {
  it("moves styles into the one sheet that the page's policy lets count", () => {
    const page = mailPage(
      `<p style="color:red">a</p><b style="font-family:&quot;A&quot;">b</b>`,
      "n+1=",
    );

    expect(page).toContain(`style-src 'nonce-n+1='`);
    expect(page).toContain(`<style nonce="n+1=">`);
    expect(page).toContain(`[data-style="1"]{color:red}[data-style="2"]{font-family:"A"}`);
    expect(page).toContain(`<p data-style="1">a</p><b data-style="2">b</b>`);
  });

  it("drops a style that would break out of its rule", () => {
    const page = mailPage(
      `<p style="color:red}body{display:none">a</p><p style="&lt;/style&gt;">b</p>`,
      "",
    );

    expect(page).toContain("<p>a</p><p>b</p>");
    expect(page).not.toContain("display:none");
  });
});
