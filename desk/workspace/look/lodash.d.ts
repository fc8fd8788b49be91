/** Garden's types name lodash without bringing its types along. */
declare module "lodash" {
  export type MemoizedFunction = { readonly cache: unknown };
}
