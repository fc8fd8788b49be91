const ENDS_IN_NAME =
  /(?:name|first|last|agent|owner|assignee|technician|engineer|operator|staff|person|author|sender|requester|customer|user|signature|title|subject)[\s_'"}\]%)>]*$/i;
/** Shops call the number of an order its name. */
const NUMBERED = /(?:order|invoice|booking|ticket|case|voucher)[\s_.-]?name/i;
const OPENS_PLACEHOLDER = /^["'“(]?[{[%<$#]/;

/** True for a placeholder that a name or title will stand in, such as `{agent_name}`: no number, so no reference. */
export const isNamePlaceholder = (text: string): boolean =>
  OPENS_PLACEHOLDER.test(text) && ENDS_IN_NAME.test(text) && !NUMBERED.test(text);
