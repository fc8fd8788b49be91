import "./nonce";
import { TicketSidebar } from "./locations/TicketSidebar";
import { start } from "./start";

start(<TicketSidebar />);
