import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

const here = import.meta.dirname;

/**
 * The one manifest stands at the top level; the build copies it, with the version of package.json. Beside it what the
 * browser is to put into a page: the looks of highlights.
 */
function manifest(): Plugin {
  const read = (file: string) => JSON.parse(readFileSync(resolve(here, file), "utf8"));
  return {
    name: "manifest",
    applyToEnvironment: (environment) => environment.name === "client",
    buildStart() {
      this.addWatchFile(resolve(here, "manifest.json"));
    },
    generateBundle() {
      const source = JSON.stringify(
        { ...read("manifest.json"), version: read("package.json").version },
        null,
        2,
      );
      this.emitFile({ type: "asset", fileName: "manifest.json", source });
      const looks = readFileSync(resolve(here, "src/highlight/looks.css"), "utf8");
      this.emitFile({ type: "asset", fileName: "highlight.css", source: looks });
    },
  };
}

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
function leanPolyfill(): Plugin {
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

/** The reader view is not painted before its script has put on the reader's theme. Vite drops the attribute from sources. */
const readerBlocksPaint = (): Plugin => ({
  name: "reader-blocks-paint",
  transformIndexHtml: {
    order: "post",
    handler: (html, { path }) =>
      path.includes("reader")
        ? html.replace('<script type="module"', '<script type="module" blocking="render"')
        : html,
  },
});

/** Parts that come with a press are plain imports: what Vite wraps around each to preload its parts is 1.2 kB for nothing. */
const plainImports = (): Plugin => ({
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
});

/**
 * One file by itself: `es` for the background, `iife` for what is injected into a page.
 * An injected script's value is its default export: `scripting.executeScript` answers with it.
 */
const script = (name: string, format: "es" | "iife") => ({
  consumer: "client" as const,
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: resolve(here, `src/${name}.ts`),
      preserveEntrySignatures: "strict" as const,
      output: {
        format,
        entryFileNames: `${name}.js`,
        codeSplitting: false,
        ...(format === "iife" && { name: "lede", exports: "default" as const, postFooter: "lede;" }),
      },
    },
  },
});

/** A page of its own with all that it needs: what two pages shared would be one more file for each to wait for. */
const page = (name: string, first: boolean) => ({
  consumer: "client" as const,
  build: {
    emptyOutDir: first,
    copyPublicDir: first,
    rolldownOptions: {
      input: { [name]: resolve(here, `src/${name}/index.html`) },
      output: {
        entryFileNames: "pages/[name].js",
        // What is asked for by a press alone comes with the press.
        chunkFileNames: `pages/${name}-[name].js`,
        assetFileNames: "pages/[name][extname]",
      },
    },
  },
});

export default defineConfig({
  root: resolve(here, "src"),
  publicDir: resolve(here, "public"),
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: ["chrome121", "firefox140"],
    outDir: resolve(here, "dist"),
    emptyOutDir: true,
    modulePreload: false,
  },
  plugins: [manifest(), leanReadability(), leanPolyfill(), plainImports(), readerBlocksPaint()],
  environments: {
    client: page("popup", true),
    reader: page("reader", false),
    options: page("options", false),
    background: script("background", "es"),
    content: script("content", "iife"),
    highlight: script("highlight", "iife"),
    selection: script("selection", "iife"),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== "ssr") await builder.build(environment);
      }
    },
  },
});
