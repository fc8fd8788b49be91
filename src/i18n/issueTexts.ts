import texts from "../../translations/en.json";
import { addTexts } from "./translate";

addTexts({ issues: texts.issues });
