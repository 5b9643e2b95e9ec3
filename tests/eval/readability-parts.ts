import { Readability } from "@mozilla/readability";
import { blocksOf } from "#isolate/blocks.ts";
import { copyOf } from "#isolate/copy.ts";
import { furnitureOf } from "#isolate/furniture.ts";
import { isolate } from "#isolate/isolate.ts";
import { judge } from "#isolate/lines.ts";
import { pictureOf } from "#isolate/media.ts";
import { numberOf } from "#isolate/number.ts";
import type { Article, Block, Run } from "#model/article.ts";

/** A part of a result that a reader would miss: its address or text, and all addresses it may go by. */
type Part = { value: string; names: string[]; element: Element };

const squeezed = (text: string | null | undefined) => (text ?? "").replace(/[\s\u00AD\u200B\uFEFF]+/g, "");

/** Runs in a page: each part of Readability's own result that is not in our blocks, and which rule took it. */
function compared() {
  const { copy, live } = copyOf(document);
  const own = new Readability<Node>(copy, {
    keepClasses: true,
    serializer: (root: Node) => root,
  }).parse();
  const result = isolate(document);
  if (!own?.content || !result.ok) return null;
  const root = own.content as Element;
  const parts = Object.entries(elementsOf(root));
  const article = result.value;
  const ours = namesIn(article.blocks);
  const reasonOf = reasonsIn(root, article);
  return Object.fromEntries(
    parts.map(([kind, all]) => {
      const isText = kind !== "images" && kind !== "links";
      const isKept = ({ names }: Part) =>
        names.some((name) => (isText ? ours.text.includes(name) : ours.addresses.has(name)));
      const lost = all.filter((part) => !isKept(part));
      return [
        kind,
        {
          count: all.length,
          lost: lost.map(({ value, element }) => ({
            value,
            reason: unseenOf(element, live) ?? reasonOf(element),
          })),
        },
      ];
    }),
  );
}

/** Which rule takes a part, when Readability's result is read by our rules; "kept" if none does. */
function reasonsIn(root: Element, { about, previous, next }: Article): (element: Element) => string {
  const reasons = new Map<Element, string>();
  const isFurniture = furnitureOf(root);
  const skip = (element: Element) => {
    const taken = isFurniture(element);
    if (taken) reasons.set(element, `furniture ${called(element)}`);
    return taken;
  };
  const ground = { base: document.baseURI, lang: about.lang, dir: about.dir };
  const known = { title: about.title, byline: about.byline, links: [previous?.url, next?.url] };
  judge(blocksOf(root, { ...ground, skip }), known, ({ element }, rule) =>
    reasons.set(element, `line ${rule}`),
  );
  return (element) => {
    for (let part: Element | null = element; part && part !== root; part = part.parentElement) {
      const reason = reasons.get(part);
      if (reason) return reason;
    }
    const below = Array.from(element.querySelectorAll("*"), (part) => reasons.get(part)).find(Boolean);
    return below ?? `kept, or another body was chosen: ${called(element.parentElement ?? element)}`;
  };
}

/** Why no rule was asked: an icon, or what the live page does not show. */
function unseenOf(element: Element, live: (number: number) => Element | null): string | undefined {
  if (element.localName === "img" && !pictureOf(element, document.baseURI)) return "line icon";
  const number = numberOf(element);
  const shown = number === undefined || live(number)?.checkVisibility({ visibilityProperty: true });
  return shown ? undefined : "line hidden on the page";
}

const called = (element: Element) =>
  `${element.localName}.${element.className} ${element.getAttribute("role") ?? ""}`
    .replace(/\s+/g, " ")
    .slice(0, 70);

function elementsOf(root: Element) {
  const of = (selector: string, names: (element: Element) => (string | undefined)[]): Part[] =>
    Array.from(root.querySelectorAll(selector)).flatMap((element) => {
      const known = names(element).flatMap((name) => name || []);
      return known[0] ? [{ element, value: known[0], names: known }] : [];
    });
  const text = (element: Element) => [squeezed(element.textContent)];
  return {
    images: of("img", addressesOf),
    links: of("a[href]", (element) => {
      const { href } = element as HTMLAnchorElement;
      return [/^https?:/.test(href) && text(element)[0] ? href : undefined];
    }),
    headings: of("h1, h2, h3, h4, h5, h6", text),
    items: of("li", text),
    cells: of("td, th", text),
    code: of("pre", text),
  };
}

/** Every address in the attributes of a picture: the one that is shown late is as good as the blank before it. */
function addressesOf(element: Element): (string | undefined)[] {
  const sources = [element, ...(element.closest("picture")?.querySelectorAll("source") ?? [])];
  const values = sources.flatMap((source) =>
    Array.from(source.attributes).flatMap(({ name, value }) =>
      /src|original|url/i.test(name) ? [value, ...value.split(/,?\s+/)] : [],
    ),
  );
  const known = values.flatMap((value) =>
    URL.canParse(value, document.baseURI) ? [new URL(value, document.baseURI).href] : [],
  );
  return known.filter((address) => /^https?:/.test(address));
}

function namesIn(blocks: Block[]): { text: string; addresses: Set<string> } {
  const runs = (block: Block): Run[] =>
    "runs" in block
      ? block.runs
      : block.kind === "figure"
        ? block.caption
        : block.kind === "table"
          ? [...block.rows.flat().flatMap((cell) => cell.runs), ...(block.caption ?? [])]
          : [];
  const textIn = (block: Block) =>
    block.kind === "code"
      ? block.text
      : runs(block)
          .map(({ text }) => text)
          .join("");
  const pictures = blocks.flatMap((block) => (block.kind === "figure" ? block.pictures : []));
  const links = blocks.flatMap((block) => runs(block).flatMap(({ href }) => href ?? []));
  return {
    text: blocks.map((block) => squeezed(textIn(block))).join(""),
    addresses: new Set([...pictures.map(({ src }) => src), ...links]),
  };
}

// biome-ignore lint/style/noDefaultExport: the value of an injected script.
export default compared();
