import type { Format } from "../wording/message";

const TAG =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|table|tr|td|h[1-6]|hr|img|blockquote|font|center|html|body)(?:\s[^<>]*)?\/?>/i;

/** Zendesk tells text from HTML by what is in it; so do we. */
export const formatOf = (body: string): Format => (TAG.test(body) ? "html" : "text");
