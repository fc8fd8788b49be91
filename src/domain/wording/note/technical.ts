/** Words of our house and machines, which a customer is not told. */
const WORDS =
  /\b(?:pods?|svc|services?|(?:[a-z]+ )?tokens?|oauth|deploy\w*|api|db|databases?|sql|cache|cron|clusters?|nodes?|servers?|hosts?|kafka|redis|nginx|kubernetes|k8s|queues?|queued|batch|lambda|branch|commit|build|config\w*|env|prod|staging|stack ?trace|exceptions?|null|timeouts?|latency|dns|vpn|ssl|tls|tier|l[123]|p[1-4]|sev\d?|jira|ticket|sla|rca|root cause|backend|frontend|endpoints?|webhooks?|payload|registry|firmware|vm|ram|cpu|logs|regex|script|admin|tenant|escalat\w+|captures?|replays?)\b|\b[a-z]+[-_](?:svc|service|prod|dev|api)\b|\b0x[0-9a-f]+\b|\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/i;
/** How names of programs and commands are spelled. */
const SPELLINGS = /[a-z]_[a-z]|[a-z][A-Z]|[\\/{}<>=$#@*`|]/;

/** True when some words are for colleagues only. */
export const isTechnical = (words: string): boolean => WORDS.test(words) || SPELLINGS.test(words);

/** The words of a clause that are for colleagues only. */
export const technicalIn = (words: string): string[] => [
  ...new Set([...words.matchAll(new RegExp(WORDS.source, "gi"))].map(([word]) => word)),
];
