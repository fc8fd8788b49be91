import type { OpenedPage } from "../rest/apps";

/**
 * Loads an app page into its frame as Zendesk does: a signed page by POST with the token as a
 * form field, another one by its address.
 *
 * @param loaded - Called for each load event of the page, not for the empty frame's.
 * @returns Stops listening.
 */
export function loadFrame(
  frame: HTMLIFrameElement,
  { url, token }: OpenedPage,
  loaded: () => void,
): () => void {
  frame.addEventListener("load", loaded);
  if (token === null) frame.src = url;
  else post(frame.name, url, token);
  return () => frame.removeEventListener("load", loaded);
}

function post(target: string, url: string, token: string): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = url;
  form.target = target;
  form.hidden = true;
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "token";
  field.value = token;
  form.append(field);
  document.body.append(form);
  form.submit();
  form.remove();
}
