import { translate, type Translate } from "./translate";

/** The texts of the app, by key. */
export const useTranslate = (): Translate => translate;
