import { isSpan } from "#model/digest.ts";
import { flag, list, type Of, oneOf, record, text } from "#model/shape.ts";

/** What the popup asks of the reader view of a page, whose blocks the spans count in. No `places`: mark no more. */
const isReaderOrder = record({
  url: text,
  kind: oneOf("mark", "preview", "skim"),
  places: list(isSpan),
  /** The next Tab begins there. */
  enter: flag,
});
export type ReaderOrder = Of<typeof isReaderOrder>;

/** Only our own pages can be on it: a channel is bound to their origin. */
const NAME = "lede-reader";

/** Has the reader view of the page carry out an order, in whatever tab it is. */
export function orderReader(order: ReaderOrder): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(order);
  // What was posted is delivered all the same.
  channel.close();
}

/** Calls `obey` with every order for the reader view of this page. Returns what ends it. */
export function onReaderOrder(url: string, obey: (order: ReaderOrder) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }) => {
    if (isReaderOrder(data) && data.url === url) obey(data);
  });
  return () => channel.close();
}
