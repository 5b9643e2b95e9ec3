/** Sentences of a story long enough to be an article, in our own words; each is a paragraph. */
export const paragraphs = [
  "The ferry company of Osterby will sell its two oldest boats in May, the harbour master Ada Lindqvist said on Tuesday.",
  "Each of them has carried more than 40,000 passengers a year between the town and the outer islands since 1987.",
  "A buyer is rumoured to have offered 3.2 million kronor for the pair, which the company has neither confirmed nor denied.",
  "The island council fears that the winter service could end, because the newer ferry cannot break ice thicker than 20 centimetres.",
  "Lindqvist told the council that a third boat may be chartered from a yard in Tallinn until the new one is delivered in 2028.",
  "Some 64 pupils cross the sound every morning, and their school has asked for a written promise before the sale is signed.",
  "The older of the two boats was built in Oskarshamn and has a wooden deck that the company repaired twice in the last decade.",
  "Tickets will cost the same as before, 48 kronor for a crossing, and those who live on the islands go on paying half of that.",
];

/** Room between them, so that a window has to scroll. */
const ROOM = '<div style="height: 420px"></div>';

const paragraph = (text: string, at: number) => `<p id="p${at}">${text}</p>${ROOM}`;
const body = (write: (text: string, at: number) => string = paragraph) => paragraphs.map(write).join("\n");

type Dress = { head?: string; before?: string; after?: string; write?: (text: string, at: number) => string };
const story = ({
  head = "",
  before = "",
  after = "",
  write,
}: Dress = {}) => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>Osterby sells its two oldest ferries</title><meta property="og:type" content="article">
<style>body { font: 18px/1.5 serif; margin: 0 auto; max-width: 40em } p { margin: 1em 0 }</style>${head}</head>
<body>${before}<article><h1>Osterby sells its two oldest ferries</h1>${body(write)}</article>${after}</body></html>`;

/** A letter in ten is followed by a soft hyphen; every third word is a link, or bold, or broken by a comment. */
const marked = (text: string) =>
  text
    .split(" ")
    .map((word, at) => {
      const soft = word.replace(/(\p{L}{5})(?=\p{L})/gu, "$1&shy;");
      const forms = [soft, `<a href="#x"><b>${soft}</b></a>`, `${soft}<!-- a remark -->`, `<em>${soft}</em>`];
      return forms[at % forms.length];
    })
    .join(at(text) ? "\n  " : " ");
const at = (text: string) => text.length % 2 === 0;

/** An element whose shadow tree holds it all. */
const host = (inside: string) =>
  `<story-text></story-text><template>${inside}</template><script>
  const root = document.querySelector("story-text").attachShadow({ mode: "open" });
  root.append(document.querySelector("template").content);
  </script>`;

/** The same story as pages are made: each of them has hidden words from those who search for text. */
export const pages = {
  plain: story(),
  "inline tags and soft hyphens": story({ write: (text, at) => paragraph(marked(text), at) }),
  "footnote marks and style sheets in sentences": story({
    write: (text, at) =>
      paragraph(
        text.replace(
          / (\w+)/,
          ' $1<sup class="tooltip">note</sup><style>i { color: red }</style><span hidden>x</span>',
        ),
        at,
      ),
  }),
  "a sticky header": story({
    head: "<style>header { position: sticky; top: 0; height: 90px; background: #246 }</style>",
    before: "<header>Osterby Post</header>",
  }),
  "a fixed header and a bar at the foot": story({
    head: `<style>body { padding-top: 140px } .top, .foot { position: fixed; inset: 0 0 auto; height: 120px; background: #246; z-index: 9 }
      .foot { inset: auto 0 0; height: 140px }</style>`,
    before: '<div class="top">Osterby Post</div>',
    after: '<div class="foot">We set no cookies.</div>',
  }),
  "a page that scrolls in a box": story({
    head: `<style>html, body { height: 100%; overflow: hidden } main { height: 100%; overflow-y: auto }
      * { scroll-behavior: smooth }</style>`,
    before: "<main>",
    after: "</main>",
  }),
  "closed details": story({
    write: (text, at) =>
      at === 2
        ? `<details><summary>More on the winter</summary>${paragraph(text, at)}</details>`
        : paragraph(text, at),
  }),
  "lazy sections": story({
    head: "<style>section { content-visibility: auto; contain-intrinsic-size: auto 40px }</style>",
    write: (text, at) => `<section>${paragraph(text, at)}</section>`,
  }),
  "an open shadow root": `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Osterby sells its two oldest ferries</title><meta property="og:type" content="article"></head>
<body>${host(`<article><h1>Osterby sells its two oldest ferries</h1>${body()}</article>`)}</body></html>`,
  "a frame of the same site": `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Osterby sells its two oldest ferries</title></head><body style="margin:0"><p>Osterby Post</p>
<iframe src="/plain" style="width:100%;height:500px;border:0"></iframe></body></html>`,
} as const;

/** Counts what a `MutationObserver` sees, where a test can read it without touching the page. */
export const watched = story({
  before: `<script>sessionStorage.seen = 0; new MutationObserver((records) => {
    sessionStorage.seen = Number(sessionStorage.seen) + records.length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener("load", () => setTimeout(() => { sessionStorage.seen = 0 }, 50));</script>`,
});

/** The words that a page quotes once more, before the article. */
export const quoted = paragraphs[1] ?? "";

/** Pages that change by themselves when told to by `change()`. */
export const changing = {
  "was laid out anew": story({
    after: `<script>function change() {
      document.body.style.maxWidth = "20em";
      for (const p of document.querySelectorAll("p")) p.style.fontSize = "25px";
    }</script>`,
  }),
  "got more above": story({
    after: `<script>function change() {
      const more = Array.from({ length: 12 }, (_, at) => "<figure style='height:300px;background:#cde'>" + at + "</figure>");
      document.body.insertAdjacentHTML("afterbegin", "<aside><p>${quoted}</p></aside>" + more.join(""));
    }</script>`,
  }),
  "was written anew by its framework": story({
    after: `<script>function change() {
      const article = document.querySelector("article");
      const html = article.innerHTML.replaceAll("3.2 million", "4.1 million");
      article.innerHTML = "<div><p>As told before: ${quoted}</p></div>" + html;
    }</script>`,
  }),
} as const;
