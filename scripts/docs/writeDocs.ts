import { mkdirSync, writeFileSync } from "node:fs";
import { galleryPage } from "./galleryPage";
import { rulesPage } from "./rulesPage";

/** Writes the pages that are made from the product itself. */
mkdirSync("docs", { recursive: true });
writeFileSync("docs/gallery.md", galleryPage());
writeFileSync("docs/rules.md", rulesPage());
