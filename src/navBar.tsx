import "./nonce";
import { NavBar } from "./locations/NavBar";
import { start } from "./start";

start(<NavBar />);
