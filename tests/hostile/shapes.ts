import { HEADING, type HostilePage, story } from "./story.ts";
import { repeat, sentences, words } from "./text.ts";

/** What a page is made of: too deep, too much, too odd. */
export const shapes: HostilePage[] = [
  {
    name: "10,000 elements deep, not shown",
    html: story({ body: `<div hidden>${repeat(10_000, "<div>")}deep${repeat(10_000, "</div>")}</div>` }),
  },
  {
    name: "2,000 elements deep",
    html: story({ body: `${repeat(2000, "<span>")}deep${repeat(2000, "</span>")}` }),
  },
  {
    name: "1,000 lists deep",
    html: story({ body: `${repeat(1000, "<ul><li>")}deep${repeat(1000, "</li></ul>")}` }),
  },
  {
    name: "500 tables deep",
    html: story({ body: `${repeat(500, "<table><tr><td>")}deep${repeat(500, "</td></tr></table>")}` }),
  },
  { name: "200,000 nodes", html: story({ end: `<div>${repeat(100_000, (at) => `<i>${at}</i>`)}</div>` }) },
  {
    name: "50,000 paragraphs in the article",
    html: story({ body: repeat(50_000, (at) => `<p>Line ${at} of the log.</p>`) }),
  },
  { name: "5 MB of text", html: story({ body: `<p>${sentences(75_000)}</p>` }) },
  { name: "1 MB without a space", html: story({ body: `<p>${"x".repeat(1_000_000)}</p>` }) },
  { name: "1 MB of full stops", html: story({ body: `<p>${". ".repeat(500_000)}</p>` }) },
  { name: "200,000 digits and commas", html: story({ body: `<p>$${"1,".repeat(100_000)}</p>` }) },
  {
    name: "100,000 capital words",
    html: story({ body: `<p>${repeat(100_000, (at) => `Nam${at % 7919} `)}</p>` }),
  },
  { name: "50,000 quotation marks", html: story({ body: `<p>${"“a ” ".repeat(25_000)}</p>` }) },
  {
    name: "20,000 links",
    html: story({ body: repeat(20_000, (at) => `<a href="/l${at}">Link ${at}</a> `) }),
  },
  { name: "5,000 pictures", html: story({ body: repeat(5000, (at) => `<img src="/p${at}.jpg" alt="p">`) }) },
  {
    name: "a table of 300 by 100",
    html: story({ body: `<table>${repeat(300, `<tr>${repeat(100, "<td>7</td>")}</tr>`)}</table>` }),
  },
  {
    name: "a title of 100,000 characters",
    html: story({ documentTitle: words(14_000), heading: words(14_000) }),
  },
  { name: "a byline of 100,000 characters", html: story({ byline: words(14_000) }) },
  { name: "10,000 attributes", html: story({ attributes: repeat(10_000, (at) => `data-a${at}="x" `) }) },
  { name: "a class of 1 MB", html: story({ body: `<p class="${words(150_000)}">The warden waits.</p>` }) },
  {
    name: "5,000 meta elements",
    html: story({ head: repeat(5000, (at) => `<meta name="author" content="Author ${at}">`) }),
  },
  {
    name: "right to left overrides",
    html: story({
      heading: `\u202e${HEADING}\u202e`,
      body: `<p>${"\u202eThe\u202d mayor\u2066 spoke\u2067. ".repeat(2000)}</p>`,
    }),
  },
  {
    name: "zero-width flood",
    html: story({
      heading: [...HEADING].join("\u200b".repeat(40)),
      body: `<p>${"\u200b\u200d\ufeff".repeat(50_000)}</p>`,
    }),
  },
  {
    name: "combining marks",
    html: story({
      heading: `Z${"\u0301\u0316".repeat(5000)}`,
      body: `<p>${`e${"\u0301".repeat(200)} `.repeat(500)}</p>`,
    }),
  },
  {
    name: "lone surrogates by reference",
    html: story({ body: "<p>The &#xd800; warden &#xdfff; saw &#x110000; the &#0; sea. It rose.</p>" }),
  },
  {
    name: "private and unassigned characters",
    html: story({ body: `<p>${"\ue000\uffff\u{e0001}\u{10ffff} ".repeat(3000)}</p>` }),
  },
  { name: "no body", html: "<!doctype html><html><head><title>x</title></head></html>" },
  {
    name: "a frameset",
    html: "<!doctype html><html><frameset cols='*'><frame src='/other'></frameset></html>",
  },
  { name: "no markup at all", html: sentences(30) },
  { name: "plain text", html: sentences(30), type: "text/plain" },
  { name: "XML", html: '<?xml version="1.0"?><story><p>One.</p></story>', type: "application/xml" },
  {
    name: "SVG",
    html: '<svg xmlns="http://www.w3.org/2000/svg"><text>One</text></svg>',
    type: "image/svg+xml",
  },
  { name: "JSON", html: '{"headline":"One","body":"Two"}', type: "application/json" },
  {
    name: "XHTML",
    html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>${sentences(30)}</p></body></html>`,
    type: "application/xhtml+xml",
  },
];
