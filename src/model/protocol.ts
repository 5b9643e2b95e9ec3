import { isDigest } from "./digest.ts";
import { flag, number, type Of, record, type Shape } from "./shape.ts";

/** The only list of messages: what a page may ask of the background, and what it is answered. */
export const protocol = {
  /** The digest of what the tab shows now. `anyway`: even if it is no article or very short. */
  "digest/of-tab": { request: record({ tab: number(0), anyway: flag }), response: isDigest },
} satisfies Record<string, { request: Shape<unknown>; response: Shape<unknown> }>;

export type Name = keyof typeof protocol;
export type Request<N extends Name> = Of<(typeof protocol)[N]["request"]>;
export type Response<N extends Name> = Of<(typeof protocol)[N]["response"]>;
