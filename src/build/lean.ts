// What the build takes out of packages, and what it asks sooner. Each rewriting stops the build when a release of its
// package no longer has what it looks for.
import type { Plugin } from "vite";

/** What isolate asks of nobody, or does better itself: logging, metadata, addresses, late pictures, classes. */
const UNUSED =
  "_getJSONLD _unescapeHtmlEntities _getArticleTitle _fixRelativeUris _cleanClasses _simplifyNestedElements _unwrapNoscriptImages _fixLazyImages _isSingleImage _isUrl _cleanStyles _postProcessContent".split(
    " ",
  );

/** Tables that only those ask, or nobody. */
const UNASKED =
  "extraneous replaceFonts nextLink prevLink srcsetUrl b64DataUrl jsonLdArticleTypes PRESENTATIONAL_ATTRIBUTES DEPRECATED_SIZE_ATTRIBUTE_ELEMS HTML_ESCAPE_MAP".split(
    " ",
  );

/** The same answers sooner: cheap questions before dear ones, and another copy instead of the page as text and back. */
const SOONER: [from: string, to: string][] = [
  [
    '(!node.style || node.style.display != "none") &&\n      (!node.style || node.style.visibility != "hidden") &&',
    '!/display\\s*:\\s*none|visibility\\s*:\\s*hidden/i.test(node.getAttribute("style") ?? "") &&',
  ],
  ["var bylineLength = node.textContent.trim().length;", ""],
  [
    "!!bylineLength &&\n      bylineLength < 100",
    "node.textContent.trim() && node.textContent.trim().length < 100",
  ],
  ["var textContent = articleContent.textContent;", 'var textContent = "";'],
  [
    "element.children.length != 1 || element.children[0].tagName !== tag",
    "element.firstElementChild?.tagName !== tag || element.childElementCount !== 1",
  ],
  ...["forEach", "some", "every"].map((way): [string, string] => [
    `Array.prototype.${way}.call(nodeList, fn, this)`,
    `Array.from(nodeList).${way}(fn, this)`,
  ]),
  ["PHRASING_ELEMS: [", "PHRASING_ELEMS: new Set(["],
  ['"WBR",\n  ],', '"WBR",\n  ]),'],
  ["PHRASING_ELEMS.includes(", "PHRASING_ELEMS.has("],
  ["this._serializer =", "this._again = options.again;\n    this._serializer ="],
  ["var pageCacheHtml = page.innerHTML;", ""],
  [
    "page.innerHTML = pageCacheHtml;",
    "doc = this._doc = this._again(); page = doc.body; this._removeScripts(doc); this._prepDocument();",
  ],
];

/**
 * Readability without the methods above, which cost a fifth of its time and 3.5 kB of the content script, and sooner.
 * What it takes for the article stays the same. @throws when a release of Readability has no such method or line
 */
export function leanReadability(): Plugin {
  return {
    name: "lean-readability",
    transform(code, id) {
      if (!id.endsWith("@mozilla/readability/Readability.js")) return null;
      let lean = code.replace(/^\s*this\.log\([\s\S]*?\);$/gm, "");
      const empty = (method: string, body = "") => {
        const found = new RegExp(`^ {2}${method}\\([^)]*\\) \\{\\n[\\s\\S]*?^ {2}\\},$`, "m");
        if (!found.test(lean)) throw new Error(`Readability has no ${method}.`);
        lean = lean.replace(found, `  ${method}() {${body}},`);
      };
      for (const method of UNUSED) empty(method);
      for (const name of UNASKED) {
        // A line of its own, the line after the name, or all up to the bracket that closes it.
        const found = new RegExp(`^( +)${name}:(?: [[{]\\n[\\s\\S]*?^\\1[\\]}]| .+|\\n.+),\\n`, "m");
        if (!found.test(lean)) throw new Error(`Readability has no ${name}.`);
        lean = lean.replace(found, "");
      }
      const debugging = /^ {2}if \(this\._debug\) \{[\s\S]*?^ {2}\}\n/m;
      if (!debugging.test(lean)) throw new Error("Readability has no debugging.");
      lean = lean.replace(debugging, "");
      for (const [from, to] of SOONER) {
        if (lean.split(from).length !== 2) throw new Error(`Readability has not one "${from}".`);
        lean = lean.replace(from, to);
      }
      empty("_getArticleMetadata", " return { title: this._doc.title }; ");
      return { code: lean, map: null };
    },
  };
}

/** What is asked of browsers here, of what the polyfill knows how to wrap. Of all else it need not know. */
const ASKED =
  /^(commands\.getAll|contextMenus\.removeAll|runtime\.(openOptionsPage|sendMessage)|storage\.(local|sync)\.(get|remove|set)|tabs\.(create|get|goBack|query|update)|windows\.update)$/;

type Table = { [name: string]: Table | number };

/** The entries of the table that are asked for: a method's own entry says how many arguments it takes. */
const askedOf = (table: Table, path: string[] = []): Table =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, entry]): [string, Table | number][] => {
      const here = [...path, name];
      if (typeof entry === "number" || ASKED.test(here.join("."))) return [[name, entry]];
      const inside = askedOf(entry, here);
      return Object.values(inside).some((one) => typeof one === "object") ? [[name, inside]] : [];
    }),
  );

/** The polyfill without its table of what nobody asks for, which is a tenth of the popup. @throws when it has no such table */
export function leanPolyfill(): Plugin {
  return {
    name: "lean-polyfill",
    transform(code, id) {
      if (!id.endsWith("webextension-polyfill/dist/browser-polyfill.js")) return null;
      const [whole, table] = /const apiMetadata = (\{[\s\S]*?\n {6}\});/.exec(code) ?? [];
      if (!whole || !table) throw new Error("The polyfill has no table of what it wraps.");
      const lean = JSON.stringify(askedOf(JSON.parse(table) as Table));
      return { code: code.replace(whole, `const apiMetadata = ${lean};`), map: null };
    },
  };
}

/** Preact's way of setting an element's HTML from text. The linter allows none of that, and our pages' policy refuses it. */
const HTML_FROM_TEXT =
  /(\w)\|\|\w&&\((\w)\.__html==\w\.__html\|\|\2\.__html==(\w)\.innerHTML\)\|\|\(\3\.innerHTML=\2\.__html\),/;

/** Preact without its one assignment to `innerHTML`: what is not there needs no reviewer. @throws when it has none */
export function leanPreact(): Plugin {
  return {
    name: "lean-preact",
    transform(code, id) {
      if (!id.endsWith("preact/dist/preact.mjs")) return null;
      if (!HTML_FROM_TEXT.test(code)) throw new Error("Preact sets no HTML from text.");
      return { code: code.replace(HTML_FROM_TEXT, ""), map: null };
    },
  };
}
