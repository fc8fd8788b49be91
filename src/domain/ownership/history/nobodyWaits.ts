import type { Facts, Setting } from "./facts";

const QUIET_TAG = /^(?:do[-_]?not[-_]?contact|no[-_]?contact)$/;
const MACHINE_TAG =
  /^(?:monitoring|monitor|alerting|alert|nagios|zabbix|datadog|prometheus|icinga|pagerduty|opsgenie|uptime)$/;
const MACHINE_NAME =
  /\b(?:monitoring|nagios|zabbix|datadog|prometheus|icinga|pagerduty|opsgenie|grafana|pingdom|uptimerobot|alertmanager|no-?reply)\b/i;

/**
 * True when no customer waits for a word: the requester is one of us, asked never to be contacted,
 * or is a machine that watches our systems.
 */
export function nobodyWaits(facts: Facts, { people }: Setting): boolean {
  if (facts.tags.some((tag) => QUIET_TAG.test(tag) || MACHINE_TAG.test(tag))) return true;
  const { createdVia, requesterId } = facts;
  if (MACHINE_NAME.test(`${createdVia.fromName} ${createdVia.channel}`)) return true;
  if (requesterId === null) return false;
  const requester = people.find(requesterId);
  if (requester === undefined) return false;
  return (
    requester.role !== "end-user" ||
    MACHINE_NAME.test(`${requester.name ?? ""} ${requester.email ?? ""}`)
  );
}
