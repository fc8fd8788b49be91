import "./nonce";
import "./i18n/pageTexts";
import { NavBar } from "./locations/NavBar";
import { start } from "./start";

start(<NavBar />);
