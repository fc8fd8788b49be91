/** On tickets in which we tell customers of something; their words are ours and say nothing new. */
export const OUTREACH_TAG = "unticket_told";
