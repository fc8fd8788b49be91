import texts from "../../translations/en.json";
import { addTexts } from "./translate";

addTexts({
  ownership: texts.ownership,
  timeline: texts.timeline,
  issue: texts.issue,
  others: texts.others,
  notices: texts.notices,
});
