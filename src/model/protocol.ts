import { isDigest } from "./digest.ts";
import { isResult } from "./failure.ts";
import { flag, maybe, number, type Of, record, type Shape, text } from "./shape.ts";

/** The only list of messages: what a page may ask of the background, and what it is answered. */
export const protocol = {
  /** The digest of the tab that the reader looks at, and which that is: for a popup that does not know its tab yet. */
  "digest/of-active": {
    request: record({}),
    response: record({ tab: number(0), url: maybe(text), digest: isResult(isDigest) }),
  },
  /** The digest of what the tab shows now. `anyway`: even if it is no article or very short. */
  "digest/of-tab": { request: record({ tab: number(0), anyway: flag }), response: isDigest },
  /** The digest of what is selected in a frame of the tab. */
  "digest/of-selection": {
    request: record({ tab: number(0), frame: number(0), anyway: flag }),
    response: isDigest,
  },
  /** The digest of the article that is kept for the reader view, by the address of its page. */
  "digest/of-kept": { request: record({ url: text }), response: isDigest },
  /** Shows what the tab shows now in the reader view, in the same tab. Answers when the tab is on its way. */
  "reader/open": { request: record({ tab: number(0) }), response: flag },
  /** Goes back from the reader view to its page. As with every question, asking twice does no more than asking once. */
  "reader/leave": { request: record({ tab: number(0) }), response: flag },
} satisfies Record<string, { request: Shape<unknown>; response: Shape<unknown> }>;

export type Name = keyof typeof protocol;
export type Request<N extends Name> = Of<(typeof protocol)[N]["request"]>;
export type Response<N extends Name> = Of<(typeof protocol)[N]["response"]>;
