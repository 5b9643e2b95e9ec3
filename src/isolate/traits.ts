import { textOf } from "#model/article.ts";
import { isCaption } from "./furniture.ts";
import type { Draft } from "./pen.ts";
import { countWords, linkShare } from "./runs.ts";

/** What a block looks like on its page, each trait about 0 to 1; `weights.ts` says what each is worth. */
export type Traits = ReturnType<typeof traitsOf>[number];

/** The words of a block and the elements around it, before it is seen beside the others. */
type Sight = {
  text: string;
  words: number;
  linked: number;
  kind: string;
  level: number;
  /** What the elements around it are and are called, as bits: all of them, the nearest three, the six after these. */
  around: number;
  near: number;
  far: number;
  depth: number;
  /** Names its tag, class and those of three elements around it: the cards of a list share it. */
  mould: string;
};

/** An element: its name for the mould, its own bits, and those of all elements around it too. */
type Look = { name: string; bits: number; around: number; depth: number; outer: Look | null };

/** What an element is, each a bit; those below are what it is called. */
const TAGS = ["nav", "footer", "aside", "header", "main", "article", "form"];
const FURNITURE = 128;
const CAPTION = 256;
const IS_OTHERS = 512;
const IS_BESIDE = 1024;
const IS_CONTENT = 2048;
const IS_SMALL = 4096;

const OTHERS = /comment|disqus|respond|repl(?:y|ies)|review/i;
const BESIDE =
  /foot|nav|menu|side-?bar|widget|related|promo|header|banner|share|social|modal|popup|cookie|breadcrumb|newsletter|subscribe|recommend/i;
const CONTENT = /article|content|main|post|entry|body|story|text|thread|message|description|detail/i;
const SMALL_PRINT = /meta|author|byline|date|tag|categor|button|cta|price|label/i;

const log = (count: number) => Math.log(1 + count) / 5;
const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);
const one = (truth: unknown) => (truth ? 1 : 0);

/**
 * The traits of each block of a whole page, in the order of the blocks. `isFurniture` is asked once an element.
 * The cost is linear in blocks and in the elements around them.
 */
export function traitsOf(drafts: Draft[], isFurniture: (element: Element) => boolean) {
  const sights = sightsOf(drafts, isFurniture);
  const words = sum(sights.map((sight) => sight.words)) || 1;
  const linked = sum(sights.map((sight) => sight.words * sight.linked)) / words;
  const first = sights.findIndex(({ level }) => level === 1);
  const moulds = mouldsOf(sights);
  const times = new Map<string, number>();
  for (const { text } of sights) times.set(text, (times.get(text) ?? 0) + 1);
  let read = 0;
  return sights.map((sight, index) => {
    const mould = moulds.get(sight.mould)!;
    const before = read;
    read += sight.words;
    return {
      ...ownTraits(sight),
      ...placeTraits(sight),
      ...neighbourTraits(sights, index),
      before: before / words,
      afterTitle: first < 0 ? 0 : index > first ? 1 : -1,
      fromTitle: first < 0 ? 0 : Math.max(-1, Math.min(1, (index - first) / 60)),
      untitled: one(first < 0),
      repeated: log((times.get(sight.text) ?? 1) - 1),
      cast: log(mould.count),
      castWords: log(mould.words / mould.count),
      castLinked: mould.linked / (mould.words || 1),
      castShare: mould.words / words,
      pageLinked: linked,
      pageWords: Math.log(words) / 10,
    };
  });
}

function ownTraits({ text, words, linked, kind, level }: Sight) {
  return {
    heading: one(kind === "heading"),
    level: level / 6,
    paragraph: one(kind === "paragraph"),
    quote: one(kind === "quote"),
    data: one(kind === "table" || kind === "code"),
    words: log(words),
    long: one(words > 12),
    longer: one(words > 25),
    linked,
    sentence: one(/[.!?。！？…]["”’)]?$/.test(text)),
    digits: (text.match(/\d/g)?.length ?? 0) / (text.length || 1),
    capitals: one(text === text.toUpperCase()),
  };
}

function placeTraits({ around, near, far, depth }: Sight) {
  return {
    furniture: one(around & FURNITURE),
    furnitureNear: one(near & FURNITURE),
    caption: one(around & CAPTION),
    nav: one(around & 1),
    footer: one(around & 2),
    aside: one(around & 4),
    header: one(around & 8),
    main: one(around & 16),
    article: one(around & 32),
    form: one(around & 64),
    depth: Math.min(1, depth / 20),
    nearOthers: one(near & IS_OTHERS),
    nearBeside: one(near & IS_BESIDE),
    nearContent: one(near & IS_CONTENT),
    nearSmall: one(near & IS_SMALL),
    farOthers: one(far & IS_OTHERS),
    farBeside: one(far & IS_BESIDE),
    farContent: one(far & IS_CONTENT),
  };
}

function neighbourTraits(sights: Sight[], index: number) {
  const near = sights.slice(Math.max(0, index - 4), index + 5);
  const words = sum(near.map((sight) => sight.words)) || 1;
  const [previous, next] = [sights[index - 1], sights[index + 1]];
  return {
    wordsBefore: log(previous?.words ?? 0),
    wordsAfter: log(next?.words ?? 0),
    linkedBefore: previous?.linked ?? 0,
    linkedAfter: next?.linked ?? 0,
    linkedAround: sum(near.map((sight) => sight.words * sight.linked)) / words,
  };
}

function mouldsOf(sights: Sight[]) {
  const moulds = new Map<string, { count: number; words: number; linked: number }>();
  for (const { mould, words, linked } of sights) {
    const all = moulds.get(mould) ?? { count: 0, words: 0, linked: 0 };
    moulds.set(mould, {
      count: all.count + 1,
      words: all.words + words,
      linked: all.linked + words * linked,
    });
  }
  return moulds;
}

function sightsOf(drafts: Draft[], isFurniture: (element: Element) => boolean): Sight[] {
  const looks = new Map<Element, Look>();
  // Each element around is looked at once, and knows what is around it.
  const look = (element: Element | null): Look | null => {
    if (!element || element.localName === "body") return null;
    const known = looks.get(element);
    if (known) return known;
    const made = lookOf(element, isFurniture, look(element.parentElement));
    looks.set(element, made);
    return made;
  };
  return drafts.map(({ block, element }) => {
    const text = textOf(block).toLowerCase();
    return {
      text,
      words: countWords(text),
      linked: "runs" in block ? linkShare(block.runs) : 0,
      kind: block.kind,
      level: block.kind === "heading" ? block.level : 0,
      ...within(look(element)),
    };
  });
}

/** The elements around a block, from its own outwards, summed up. */
function within(own: Look | null): Pick<Sight, "around" | "near" | "far" | "depth" | "mould"> {
  let [near, far, mould] = [0, 0, ""];
  let look = own;
  for (let at = 0; look && at < 9; at++) {
    if (at < 3) near |= look.bits;
    else far |= look.bits;
    if (at < 4) mould += `<${look.name}`;
    look = look.outer;
  }
  return { around: own?.around ?? 0, near, far, depth: own?.depth ?? 0, mould };
}

function lookOf(element: Element, isFurniture: (element: Element) => boolean, outer: Look | null): Look {
  const tag = element.localName;
  const classes = element.getAttribute("class") ?? "";
  const names = `${classes} ${element.id}`;
  const named = names.length > 1;
  const bits =
    ((1 << (TAGS.indexOf(element.getAttribute("role") === "main" ? "main" : tag) + 1)) >> 1) |
    (isFurniture(element) ? FURNITURE : 0) |
    (isCaption(element) ? CAPTION : 0) |
    (named && OTHERS.test(names) ? IS_OTHERS : 0) |
    (named && BESIDE.test(names) ? IS_BESIDE : 0) |
    (named && CONTENT.test(names) ? IS_CONTENT : 0) |
    (named && SMALL_PRINT.test(names) ? IS_SMALL : 0);
  return {
    name: `${tag}.${classes}`,
    bits,
    around: bits | (outer?.around ?? 0),
    depth: (outer?.depth ?? 0) + 1,
    outer,
  };
}
