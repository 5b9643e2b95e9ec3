import type { Shade } from "#model/place.ts";

const asked = new URLSearchParams(location.search);

/** The digest stands in a tab of its own: the tab that its page is in, and the address it was made of. */
export const pinned =
  Number(asked.get("tab")) > 0 ? { tab: Number(asked.get("tab")), url: asked.get("url") ?? "" } : null;

/** The frame whose selected text the digest is of; `null` if it is of the page. */
export const selection = asked.has("selection") ? Number(asked.get("selection")) : null;

/** This page's own address for a digest of what is selected in the page, not in a frame of it. */
export function withSelection(): string {
  const address = new URL(location.href);
  address.searchParams.set("selection", "0");
  return address.href;
}

/** Where this popup lies on the screen, over the page; `null` in a tab, which covers nothing. */
export function shade(): Shade | null {
  if (pinned) return null;
  const { mozInnerScreenX, mozInnerScreenY } = window as Window & {
    mozInnerScreenX?: number;
    mozInnerScreenY?: number;
  };
  const [left, top] = [mozInnerScreenX ?? screenX, mozInnerScreenY ?? screenY];
  return { left, top, right: left + innerWidth, bottom: top + innerHeight, ratio: devicePixelRatio };
}
