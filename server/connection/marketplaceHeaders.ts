/**
 * The headers by which Zendesk recognizes the calls of a marketplace app.
 *
 * @param stated - "name:organization id:app id"; undefined for a private app.
 */
export function marketplaceHeaders(stated: string | undefined): Record<string, string> {
  const [name, organization, app] = stated?.split(":") ?? [];
  if (name === undefined || organization === undefined || app === undefined) return {};
  return {
    "x-zendesk-marketplace-name": name,
    "x-zendesk-marketplace-organization-id": organization,
    "x-zendesk-marketplace-app-id": app,
  };
}
