import { guardSave } from "../../../src/zendesk/guardSave";
import { notify } from "../../../src/zendesk/notify";
import { fakeZaf } from "../../support/app/fakeZaf";

describe("notify", () => {
  it("shows markup as text, because the help desk may render it", async () => {
    const zaf = fakeZaf();

    await notify(zaf, `<img src=x onerror="alert('1')"> & more`);

    expect(zaf.invoked).toEqual([
      ["notify", "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; more", "notice"],
    ]);
  });
});

describe("guardSave", () => {
  it("stops a save with a sentence", async () => {
    const zaf = fakeZaf();
    guardSave(zaf, () => Promise.resolve("There is a gap in it."));

    expect(await zaf.save()).toBe("There is a gap in it.");
  });

  it("lets a save pass when the check itself fails", async () => {
    const zaf = fakeZaf();
    guardSave(zaf, () => Promise.reject(new Error("broken")));

    expect(await zaf.save()).toBeNull();
  });

  it("stops looking when told to", async () => {
    const zaf = fakeZaf();
    guardSave(zaf, () => Promise.resolve("no"))();

    expect(await zaf.save()).toBeNull();
  });
});
