import { tickets } from "./tickets";
import { ticketSystems } from "./ticketSystems";
import { ticketNews } from "./ticketNews";
import { ticketWords } from "./ticketWords";
import { requests } from "./requests";
import { followUps } from "./followUps";
import { numbers } from "./numbers";
import { queues } from "./queues";
import { escalations } from "./escalations";
import { serviceLevels } from "./serviceLevels";
import { owners } from "./owners";
import { intake } from "./intake";
import { statuses } from "./statuses";
import { resolutions } from "./resolutions";
import { endings } from "./endings";
import { reopenings } from "./reopenings";
import { workflows } from "./workflows";
import { agents } from "./agents";
import { systemVoice } from "./systemVoice";
import { roles } from "./roles";
import { requesters } from "./requesters";
import { portals } from "./portals";
import { outages } from "./outages";
import { slowness } from "./slowness";
import { causes } from "./causes";
import { releases } from "./releases";
import { signingIn } from "./signingIn";
import { screens } from "./screens";
import { times } from "./times";
import { vagueSpans } from "./vagueSpans";
import { apologies } from "./apologies";
import { blame } from "./blame";
import { cheer } from "./cheer";
import { robots } from "./robots";
import { labels } from "./labels";
import { additions } from "./additions";
import { notices } from "./notices";
import { connectives } from "./connectives";
import { officialVerbs } from "./officialVerbs";
import { officialPhrases } from "./officialPhrases";
import { offers } from "./offers";
import { formalVerbs } from "./formalVerbs";
import { inability } from "./inability";
import { requestVerbs } from "./requestVerbs";
import { everydayVerbs } from "./everydayVerbs";
import { adverbs } from "./adverbs";
import { choices } from "./choices";
import { padding } from "./padding";
import { longLinks } from "./longLinks";
import { longVerbs } from "./longVerbs";
import { longWords } from "./longWords";
import { contractVerbs } from "./contractVerbs";
import { stiffVerbs } from "./stiffVerbs";
import type { RulePack } from "../../pack";

/** All rule packs of English. */
export const englishRules: readonly RulePack[] = [
  tickets,
  ticketSystems,
  ticketNews,
  ticketWords,
  requests,
  followUps,
  numbers,
  queues,
  escalations,
  serviceLevels,
  owners,
  intake,
  statuses,
  resolutions,
  endings,
  reopenings,
  workflows,
  agents,
  systemVoice,
  roles,
  requesters,
  portals,
  outages,
  slowness,
  causes,
  releases,
  signingIn,
  screens,
  times,
  vagueSpans,
  apologies,
  blame,
  cheer,
  robots,
  labels,
  additions,
  notices,
  connectives,
  officialVerbs,
  officialPhrases,
  offers,
  formalVerbs,
  inability,
  requestVerbs,
  everydayVerbs,
  adverbs,
  choices,
  padding,
  longLinks,
  longVerbs,
  longWords,
  stiffVerbs,
  contractVerbs,
];
