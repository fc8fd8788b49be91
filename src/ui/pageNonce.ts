/** Webpack turns this name into the nonce that styles are added with. */
declare const __webpack_nonce__: string | undefined;

/** The nonce under which this page's policy lets styles count; empty where there is no policy. */
export const pageNonce = (): string =>
  typeof __webpack_nonce__ === "string" ? __webpack_nonce__ : "";
