import { textOf } from "#model/article.ts";
import { isCaption } from "./furniture.ts";
import type { Draft } from "./pen.ts";
import { countWords, linkShare } from "./runs.ts";

/** What a block looks like on its page, each trait about 0 to 1; `weights.ts` says what each is worth. */
export type Traits = ReturnType<typeof traitsOf>[number];

/** The words of a block and the elements around it, from its own outwards, before it is seen beside the others. */
type Sight = {
  text: string;
  words: number;
  linked: number;
  kind: string;
  level: number;
  path: Look[];
  /** Names its tag, class and those of three elements around it: the cards of a list share it. */
  mould: string;
};

/** What an element is and is called. */
type Look = {
  tag: string;
  name: string;
  furniture: boolean;
  caption: boolean;
  others: boolean;
  beside: boolean;
  content: boolean;
  small: boolean;
};

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

function placeTraits({ path }: Sight) {
  const [near, far] = [path.slice(0, 3), path.slice(3, 9)];
  const within = (tag: string) => one(path.some((look) => look.tag === tag));
  return {
    furniture: one(path.some((look) => look.furniture)),
    furnitureNear: one(near.some((look) => look.furniture)),
    caption: one(path.some((look) => look.caption)),
    nav: within("nav"),
    footer: within("footer"),
    aside: within("aside"),
    header: within("header"),
    main: within("main"),
    article: within("article"),
    form: within("form"),
    depth: Math.min(1, path.length / 20),
    nearOthers: one(near.some((look) => look.others)),
    nearBeside: one(near.some((look) => look.beside)),
    nearContent: one(near.some((look) => look.content)),
    nearSmall: one(near.some((look) => look.small)),
    farOthers: one(far.some((look) => look.others)),
    farBeside: one(far.some((look) => look.beside)),
    farContent: one(far.some((look) => look.content)),
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
  const look = (element: Element): Look => {
    const known = looks.get(element) ?? lookOf(element, isFurniture);
    looks.set(element, known);
    return known;
  };
  return drafts.map(({ block, element }) => {
    const text = textOf(block).toLowerCase();
    const path = pathOf(element).map(look);
    return {
      text,
      words: countWords(text),
      linked: "runs" in block ? linkShare(block.runs) : 0,
      kind: block.kind,
      level: block.kind === "heading" ? block.level : 0,
      path,
      mould: path
        .slice(0, 4)
        .map(({ name }) => name)
        .join("<"),
    };
  });
}

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let part: Element | null = element; part && part.localName !== "body"; part = part.parentElement)
    path.push(part);
  return path;
}

function lookOf(element: Element, isFurniture: (element: Element) => boolean): Look {
  const tag = element.localName;
  const classes = element.getAttribute("class") ?? "";
  const names = `${classes} ${element.id}`;
  const named = names.length > 1;
  return {
    tag: element.getAttribute("role") === "main" ? "main" : tag,
    name: `${tag}.${classes}`,
    furniture: isFurniture(element),
    caption: isCaption(element),
    others: named && OTHERS.test(names),
    beside: named && BESIDE.test(names),
    content: named && CONTENT.test(names),
    small: named && SMALL_PRINT.test(names),
  };
}
