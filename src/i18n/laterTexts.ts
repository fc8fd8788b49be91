import texts from "../../translations/en.json";
import "./cardTexts";
import "./draftTexts";
import "./handoverTexts";
import { addTexts } from "./translate";

/** What the pages say that come in bundles of their own. */
addTexts({
  review: texts.review,
  patterns: texts.patterns,
  templates: texts.templates,
});
