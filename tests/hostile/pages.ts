import { fighters } from "./fighters.ts";
import { names } from "./names.ts";
import { addresses, EVIL, markup } from "./payloads.ts";
import { shapes } from "./shapes.ts";
import { type Holes, type HostilePage, story } from "./story.ts";

const inMarkup = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Markup where a page may have markup. */
const inBody: HostilePage[] = Object.entries(markup).map(([name, body]) => ({
  name: `body: ${name}`,
  html: story({ body: `<p>The council was told so twice. ${body}</p>` }),
}));

const textHoles: (keyof Holes)[] = [
  ...(["documentTitle", "heading", "byline", "date", "subheading", "item", "cell"] as const),
  ...(["code", "caption", "alt", "quote", "linkText"] as const),
];
const asText = ["script", "image error", "svg load", "template words", "message placeholders"];

/** The same markup as words: a page that quotes it must be read, not obeyed. */
const asWords: HostilePage[] = textHoles.flatMap((hole) =>
  asText.map((name) => ({
    name: `${hole}: ${name}, as words`,
    html: story({ [hole]: inMarkup(markup[name] ?? "") }),
  })),
);

/** In JSON the words arrive whole, past every HTML parser. */
const inData: HostilePage[] = Object.entries(markup)
  .slice(0, 12)
  .map(([name, text]) => {
    const data = {
      ...{
        "@type": "NewsArticle",
        headline: text,
        description: text,
        datePublished: text,
        articleSection: text,
      },
      ...{ author: { "@type": "Person", name: text, url: "javascript:globalThis.stolen=1" } },
      publisher: { name: text, logo: `${EVIL}/logo.png` },
    };
    return {
      name: `JSON-LD: ${name}`,
      html: story({ jsonLd: JSON.stringify(data).replaceAll("</", "<\\/") }),
    };
  });

const inMeta: HostilePage[] = Object.entries(markup)
  .slice(0, 8)
  .map(([name, text]) => ({
    name: `meta: ${name}`,
    html: story({
      head: ["og:title", "og:site_name", "author", "description", "article:published_time", "twitter:title"]
        .map((key) => `<meta property="${key}" name="${key}" content="${inMarkup(text)}">`)
        .join(""),
    }),
  }));

const addressHoles: (keyof Holes)[] = ["link", "picture", "pictureSet", "previous", "next", "canonical"];
const inAddresses: HostilePage[] = addressHoles.flatMap((hole) =>
  Object.entries(addresses).map(([name, address]) => ({
    name: `${hole}: ${name}`,
    html: story({ [hole]: address }),
  })),
);

/** Every address as a link and as a picture, and all markup as words: for the reader view, which shows all of them. */
export const everything: HostilePage = {
  name: "everything at once",
  html: story({
    documentTitle: inMarkup(markup["image error"] ?? ""),
    heading: inMarkup(markup["image error"] ?? ""),
    link: addresses["javascript with entities"] ?? "",
    previous: addresses["javascript in odd case"] ?? "",
    next: addresses["data document"] ?? "",
    body: [
      ...Object.values(addresses).map(
        (address, at) =>
          `<p>Plan ${at} of the council hangs <a href="${address}">in the hall</a>, and a copy of it at the mill, where the engineers wait.</p><p><img src="${address}" srcset="${address} 640w" alt="Plan ${at}" width="640" height="400"></p>`,
      ),
      ...Object.values(markup).map((text) => `<p>The clerk read out ${inMarkup(text)}, and sat down.</p>`),
    ].join("\n"),
  }),
};

/** All hostile pages, the same ones in the same order every time. */
export const hostilePages: readonly HostilePage[] = [
  ...inBody,
  ...asWords,
  ...inData,
  ...inMeta,
  ...inAddresses,
  ...shapes,
  ...names,
  ...fighters,
  everything,
];
