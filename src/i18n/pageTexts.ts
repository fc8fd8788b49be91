import texts from "../../translations/en.json";
import { addTexts } from "./translate";

/** What the full page says before another page is chosen. */
addTexts({
  nav: texts.nav,
  connection: texts.connection,
  today: texts.today,
  notices: texts.notices,
  settings: texts.settings,
});
