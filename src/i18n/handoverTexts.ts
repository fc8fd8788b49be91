import texts from "../../translations/en.json";
import { addTexts } from "./translate";

addTexts({ handover: texts.handover });
