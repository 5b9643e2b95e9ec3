import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "#tests/commands/tool.ts";

/** Base64 of a picture's bytes, and where its left upper corner lies in the window. */
type Part = { png: string; left: number; top: number; width: number };

/** What the browser showed: the page, and over it the popup, if one was open. `address` is empty on our own pages. */
export type Seen = { title: string; address: string; dark: boolean; page: Part; popup: Part | null };

const mark = readFileSync(join(root, "public/icons/lede.svg"), "utf8");
const image = ({ png, left, top }: Part, name: string) =>
  `<img class="${name}" style="left:${left}px;top:${top}px" src="data:image/png;base64,${png}">`;
const escaped = (words: string) => words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A browser window as a page of its own: what was seen stands where it stood, pixel by pixel. A headless browser draws no
 * frame around it, so that frame is drawn here, plainly, as no browser's own.
 */
export function windowOf({ title, address, dark, page, popup }: Seen): string {
  // A popup hangs under its button, right edge under right edge.
  const button = (popup ? popup.left + popup.width : 1140) - 32;
  return `<!doctype html><meta charset="utf-8"><style>
* { box-sizing: border-box }
body { margin: 0; overflow: hidden; font: 13px/1 "Liberation Sans", sans-serif;
  --frame: ${dark ? "#2a2825" : "#e2ddd2"}; --bar: ${dark ? "#3a3733" : "#f7f4ed"}; --ink: ${dark ? "#eae5db" : "#35312b"};
  --field: ${dark ? "#24221f" : "#e9e4da"}; --edge: ${dark ? "#4b4741" : "#cfc8ba"}; color: var(--ink) }
.tabs { position: absolute; inset: 0 0 auto; height: 41px; background: var(--frame); padding: 8px 8px 0 }
.tab { width: 300px; height: 33px; padding: 10px 14px; border-radius: 9px 9px 0 0; background: var(--bar);
  white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.bar { position: absolute; inset: 41px 0 auto; height: ${page.top - 41}px; background: var(--bar); display: flex; align-items: center;
  gap: 14px; padding: 0 14px; border-bottom: 1px solid var(--edge) }
.address { flex: 1; height: 30px; border-radius: 15px; background: var(--field); padding: 9px 16px; display: flex; gap: 8px }
.bar svg { flex: none; width: 20px; height: 20px } .rest { position: absolute; top: 13px }
.ways { fill: none; stroke: currentColor; stroke-width: 1.6; opacity: .75 }
.button { position: absolute; top: 7px; left: ${button}px; display: grid; place-items: center; width: 32px; height: 32px; border-radius: 8px; ${popup ? "background: var(--field)" : ""} }
img { position: absolute; display: block }
.popup { border-radius: 8px; box-shadow: 0 0 0 1px var(--edge), 0 10px 34px rgb(0 0 0 / ${dark ? 0.6 : 0.28}) }
</style>
<div class="tabs"><div class="tab">${escaped(title)}</div></div>
<div class="bar">
  <svg class="ways" viewBox="0 0 20 20"><path d="M12 4 6 10l6 6"/></svg>
  <svg class="ways" viewBox="0 0 20 20"><path d="m8 4 6 6-6 6"/></svg>
  <svg class="ways" viewBox="0 0 20 20"><path d="M15.5 10A5.5 5.5 0 1 1 13.5 5.8M14 2.6v3.6h-3.6"/></svg>
  <div class="address" style="margin-right:${1280 - button}px">${address ? escaped(address) : "Lede"}</div>
  <div class="button">${mark}</div>
  <svg class="ways rest" style="left:1180px" viewBox="0 0 20 20"><circle cx="10" cy="7" r="3"/><path d="M4 16.5c1-7 11-7 12 0"/></svg>
  <svg class="ways rest" style="left:1226px" viewBox="0 0 20 20"><path d="M10 4.5v.1M10 10v.1M10 15.5v.1" stroke-linecap="round" stroke-width="2.6"/></svg>
</div>
${image(page, "page")}${popup ? image(popup, "popup") : ""}`;
}

/** The small tile that a store shows among others. */
export const tile = (popup: string) => `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; width: 440px; height: 280px; overflow: hidden; background: #fdfcf9; position: relative;
  font-family: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Georgia, serif; color: #1f1c18 }
.words { position: absolute; left: 28px; top: 0; bottom: 0; width: 176px; display: grid; align-content: center; gap: 12px }
svg { width: 44px; height: 44px } h1 { margin: 0; font-size: 38px; line-height: 1 } p { margin: 0; font-size: 19px; line-height: 1.3 }
.edge { position: absolute; inset: 0 auto 0 0; width: 6px; background: #a4371e }
img { position: absolute; left: 220px; top: 26px; width: 300px; border-radius: 8px; box-shadow: 0 0 0 1px #cfc8ba, 0 10px 30px rgb(0 0 0 / .22) }
</style><div class="edge"></div><div class="words">${mark}<h1>Lede</h1><p>The article in three sentences</p></div>
<img src="data:image/png;base64,${popup}">`;
