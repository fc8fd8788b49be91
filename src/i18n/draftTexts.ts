import texts from "../../translations/en.json";
import { addTexts } from "./translate";

addTexts({ draft: texts.draft });
