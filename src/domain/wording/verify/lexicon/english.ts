import { courtesy } from "./courtesy";
import { plainEnglish } from "./plainEnglish";
import type { Lexicon } from "./lexicon";
import { englishOperators } from "./englishOperators";

/** English, as support writes it. */
export const english: Lexicon = {
  language: "en",
  common: new Set(
    "the a an and or of to in is are was were be been you your we our us i my it this that for on with have has will not at by from as if please can".split(
      " ",
    ),
  ),
  operators: englishOperators,
  favors:
    /\b(?:refund\w*|reimburs\w*|compensat\w*|credit(?:s|ed|ing)?(?! card| note)|discount\w*|vouchers?|coupons?|gift\w*|a present|offer you|like to offer|compliments|free(?! to\b)|complimentary|waiv\w+|money back|cash ?back|rebates?|bonus\w*|goodwill|half price|half off|(?:no|without|zero|any) (?:extra |additional |further )?(?:charge|cost|fees?|bill)s?|not (?:be )?(?:charged?|billed|pay|cost|owe)|on us\b|on the house|our treat|make (?:it|this|that) up to|loyalty points?|reward\w*|upgrade[ds]?|extension|extend(?:ed)?|cover (?:the|your|all|any) (?:\w+ )?(?:costs?|fees?|charges?|bills?|postage|shipping)|pay(?:ing)? (?:you|for|back)|paid (?:you|for|back)|nothing to pay|price cut|money off|percent off|% off|owe you|replacement|replace (?:it|this|your)|reduce[ds]? (?:your|the) (?:bill|fee|price|rate)|deduct\w*|lower(?:ed)? your|cancel(?:l?ed)? (?:the|your) (?:fee|charge|bill|invoice)|store credit|next (?:month|bill|order|invoice|purchase))\b/,
  likeTimes: [
    /\b(?:(?<!as |speak |talk |talk to you |see you |get well )soon(?!er)|shortly|asap|as soon as (?:possible|we can|i can)|promptly|in no time|before long|in the near future|in due course|momentarily|speedily|without delay|as quickly as)\b/,
    /\b(?:immediately|straight ?away|right away|at once|instantly|right now|without delay|promptly)\b/,
    /\b(?:overnight|during the night)\b/,
  ],
  times:
    /\b(?:later (?:today|this|on)|this (?:morning|afternoon|evening|week|weekend|month|quarter)|next (?:week|weekend|month|year|day|morning|business|working)|in the (?:morning|afternoon|evening)|by (?:the )?(?:end of|weekend|morning|evening|afternoon)|end of (?:the |this |next )?(?:day|week|weekend|month|year|business|play)|close of business|cob\b|eod\b|first thing|before (?:the |your |next )?(?:weekend|end|lunch|work|morning|evening|night)|(?:over|at|on|after|until|till|this|for) the weekend|within (?:the|an?|a few|hours|days|minutes|moments|one|two|three|hour|day|week)|in (?:about |around |roughly |under |less than )?(?:a few|a couple|the next|the coming|an?|several|some|one|two|three|four|five|six|ten) (?:\w+ )?(?:of )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|moments?|while)|(?:few|couple of|several) (?:minutes|hours|days|weeks)|any (?:minute|moment|day|time) now|same day|the (?:day|week) after|every (?:day|hour|week|morning|few|other)|hourly|daily|weekly|at (?:the )?earliest|lunch ?time|overnight|tomorrow|tonight|today|in time for|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/,
  quantities:
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|twice|thrice|double|triple|half|third|quarter|scores|majority)\b/,
  contactPromises:
    /\b(?:(?:will|shall|am going to|are going to|is going to) (?:\w+ ){0,4}(?:write|revert|provide|share|contact|call|ring|phone|text|email|update|notify|tell|inform|answer|reply|respond|follow|reach (?:out|you)|get back|be in touch|let you|keep you|come back|send|post|message|confirm|speak)|you (?:will|can expect to|should) (?:\w+ )?(?:hear|have an answer|have a reply|receive|get|be (?:contacted|notified|called|updated|informed))|expect (?:an?|our|my|to)\b|(?:await|wait for) (?:our|my) (?:call|reply|answer)|next update|keep you (?:posted|updated|informed)|let you know|get back to you|be in touch|allow (?:\S+ ){0,6}for (?:a |our |an )?(?:response|reply|answer)|(?:correspondence|communications?|updates) will (?:\w+ )?continued?)\b/,
  ownership:
    /\b(?:i (?:am|have|will|already|personally)(?: \w+)? (?:looking (?:after|into)|taking care|take care|look (?:after|into)|handling|handle|own|owning|working on|work on|taken (?:this|it) (?:on|over)|in charge|responsible|dealing|picked)|i look after|i own|leave it with me|i am on it|i have got this|my (?:desk|hands))\b/,
  states: [
    /\b(?:fixed|resolved|resolution|solved|solving|solution|repaired|restored|sorted(?: out)?|remedied|cured|working again|works again|back to normal|put right|back up|up and running)\b/,
    /\b(?:closed|closure|shut)\b/,
    /\b(?:cancel(?:l?ed|l?ing|lation)?|terminated?|withdrawn|revoked?)\b/,
    /\b(?:approv(?:ed?|al)|accept(?:ed)?|grant(?:ed)?|authori[sz]ed|declined?|reject(?:ed)?|denied|deny|refused?|turned down)\b/,
    /\b(?:shipped|dispatched|delivered|delivery|on its way|sent out|in the post)\b/,
    /\b(?:escalat(?:ed|ing|e))\b/,
    /\b(?:completed|finished|concluded|done|(?<!being )(?:processed|actioned|fulfilled))\b/,
    /\b(?:re-?open(?:ed|ing|s)?)\b/,
    /\b(?:delet(?:ed?|ing)|removed?|erased?|wiped)\b/,
    /\b(?:suspend(?:ed)?|blocked?|locked|disabled?|deactivated?|banned)\b/,
    /\b(?:enabled?|activated?|unlocked|unblocked|reinstated)\b/,
    /\b(?:confirmed|verified|guarantee[ds]?|certain|definitely|assured?|promised?)\b/,
    /\b(?:caused? by|because of|due to|root cause|turned out|was down to|the reason|fault|to blame|blame|mistake)\b/,
    /\b(?:expir(?:ed?|es|ing))\b/,
    /\b(?:paid|charg(?:ed?|es|ing)|billed|invoiced?)\b/,
    /\b(?:hack(?:ed|er)?|breach(?:ed)?|leak(?:ed)?|stolen|compromised|attack)\b/,
    /\b(?:downgraded?|upgraded?|increas(?:ed?|ing)|decreas(?:ed?|ing)|reduced?|raised?|lowered)\b/,
  ],
  plain: plainEnglish,
  courtesy,
  troubles:
    /\b(?:fail\w*|errors?|problems?|issues?|degrad\w*|outage|unable|down|delay\w*|incident|broken|trouble|unforeseen|interrupt\w*|disrupt\w*|inactiv\w*|unavailable|expired?|only|wait\w*|pending)\b/,
  hollow:
    /\b(?:hesitate|inconvenience|patience|appreciate your|understanding|kind regards|best regards|regards|sincerely|yours|cheers|dear|thank(?:s| you)|hello|hi|automatic(?:ally)?|automated|subject (?:line|field|of)|reference|string|correspondence|ticket (?:number|id)|value your|important to us|feel free|please be advised|do not reply|unmonitored|not monitored|this is to inform|welcome|have a (?:nice|great|good)|quote)\b/,
};
