declare global {
  /** Webpack turns this name into the nonce that styles are added with. */
  var __webpack_nonce__: string | undefined;
}

__webpack_nonce__ =
  document.querySelector('meta[name="unticket-nonce"]')?.getAttribute("content") ?? undefined;

export {};
