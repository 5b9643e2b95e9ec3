import type { BlockOf } from "#model/article.ts";
import { resource } from "./address.ts";

type Picture = BlockOf<"figure">["pictures"][number];

/** Where pages that load their pictures late keep the real address. */
const LATE = ["data-src", "data-original", "data-lazy-src", "data-url"];
const LATE_SETS = ["data-srcset", "data-lazy-srcset"];

/** A picture as the page would show it, or nothing for a blank, a tracking pixel or an icon. */
export function pictureOf(image: Element, base: string): Picture | undefined {
  const width = size(image, "width");
  const height = size(image, "height");
  if (isIcon(width, height)) return undefined;
  const source = addressOf(image, base);
  if (!source) return undefined;
  const alt = image.getAttribute("alt")?.trim() ?? "";
  return { src: source, alt, ...(width && { width }), ...(height && { height }) };
}

/** Small both ways, or a line: a wide logo that is 38 high may be what the text is about. */
const isIcon = (width: number | undefined, height: number | undefined): boolean =>
  Math.max(width ?? height ?? 50, height ?? width ?? 50) < 50 || Math.min(width ?? 50, height ?? 50) < 16;

function addressOf(image: Element, base: string): string | undefined {
  const late = LATE.map((name) => image.getAttribute(name)).find((value) => value && resource(value, base));
  const sets = [image, ...(image.closest("picture")?.querySelectorAll("source") ?? [])];
  const set = sets
    .flatMap((element) => [...LATE_SETS, "srcset"].map((name) => element.getAttribute(name)))
    .find((value) => value && largest(value));
  const own = resource(image.getAttribute("src"), base);
  return resource(late, base) ?? own ?? resource(set && largest(set), base);
}

/** `a.jpg 320w, b.jpg 1024w` → `b.jpg`. Addresses may hold commas, so a candidate ends at a comma and white space. */
function largest(set: string): string | undefined {
  const candidates = set
    .trim()
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/))
    .filter(([address]) => address && !address.startsWith("data:"));
  const best = candidates.sort((a, b) => Number.parseFloat(b[1] ?? "0") - Number.parseFloat(a[1] ?? "0"))[0];
  return best?.[0];
}

function size(image: Element, name: string): number | undefined {
  const pixels = Number(image.getAttribute(name));
  return pixels > 0 ? pixels : undefined;
}

/** A film, a sound or a frame that the article shows: its address and name. */
export function embedOf(element: Element, base: string): BlockOf<"embed"> | undefined {
  const own = ["src", "data-src", "data"]
    .map((name) => resource(element.getAttribute(name), base))
    .find(Boolean);
  const url = own ?? resource(element.querySelector("source")?.getAttribute("src"), base);
  if (!url) return undefined;
  const media =
    element.localName === "audio" || element.localName === "video" ? element.localName : undefined;
  const poster = resource(element.getAttribute("poster"), base);
  return {
    kind: "embed",
    url,
    title: element.getAttribute("title") ?? element.getAttribute("aria-label") ?? "",
    ...(media && { media }),
    ...(poster && { poster }),
  };
}
