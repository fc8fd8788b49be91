import texts from "../../translations/en.json";
import "./cardTexts";
import "./draftTexts";
import "./handoverTexts";
import { addTexts } from "./translate";

addTexts({
  nav: texts.nav,
  connection: texts.connection,
  today: texts.today,
  review: texts.review,
  notices: texts.notices,
  patterns: texts.patterns,
  templates: texts.templates,
  settings: texts.settings,
});
