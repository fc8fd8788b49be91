import { readPackage, UnreadablePackage } from "../../../../desk/apps/validation/readPackage";
import { aZip } from "../../../support/desk/packages";

const SYMLINK = 0o120777;

describe("readPackage", () => {
  it("reads files and leaves folders and tmp/ out", async () => {
    const zip = aZip([
      { name: "manifest.json", content: "{}" },
      { name: "assets/" },
      { name: "assets/a.html", content: "<p>" },
      { name: "tmp/app.zip", content: "old" },
    ]);

    const { files } = await readPackage(zip);

    expect([...files.keys()]).toEqual(["manifest.json", "assets/a.html"]);
    expect(files.get("assets/a.html")?.toString()).toBe("<p>");
  });

  it("notices symlinks without following them", async () => {
    const zip = aZip([{ name: "assets/link", content: "/etc/passwd", mode: SYMLINK }]);

    expect(await readPackage(zip)).toEqual({ files: new Map(), symlinks: ["assets/link"] });
  });

  it.each(["../outside.txt", "/etc/cron.d/x", "assets/../../x"])(
    "refuses the path %s",
    async (name) => {
      await expect(readPackage(aZip([{ name, content: "x" }]))).rejects.toThrow(UnreadablePackage);
    },
  );

  it("refuses more files than any app has", async () => {
    const many = Array.from({ length: 2001 }, (_, place) => ({ name: `assets/${place}` }));

    await expect(readPackage(aZip(many))).rejects.toThrow("too large");
  });

  it("refuses what claims to unpack to more than fits", async () => {
    const zip = aZip([{ name: "assets/bomb", content: "small" }]);
    const directory = zip.indexOf(Buffer.from("504b0102", "hex"));
    zip.writeUInt32LE(0x7fffffff, directory + 24);
    zip.writeUInt32LE(0x7fffffff, directory + 20);

    await expect(readPackage(zip)).rejects.toThrow(UnreadablePackage);
  });

  it.each([Buffer.from("not a zip"), Buffer.alloc(0)])("refuses what is no zip", async (bytes) => {
    await expect(readPackage(bytes)).rejects.toThrow(UnreadablePackage);
  });
});
