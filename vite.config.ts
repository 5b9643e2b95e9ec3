import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { leanPolyfill, leanPreact, leanReadability } from "./src/build/lean.ts";
import { licences } from "./src/build/licences.ts";

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

/** Takes seconds longer than the minifier that comes with Vite, for two hundredths less: where a reader waits for it. */
const smallest = {
  minify: "terser" as const,
  terserOptions: {
    ecma: 2020 as const,
    compress: { passes: 3 },
  },
};

/** An article crosses from the page as text: browsers carry an object with 20,000 links for as long as it takes to make. */
const ARTICLE = "JSON.stringify(lede)";

/**
 * One file by itself: `es` for the background, `iife` for what is injected into a page.
 * An injected script's value is its default export: `scripting.executeScript` answers with it.
 */
const script = (name: string, format: "es" | "iife", build = {}, answer = "lede") => ({
  consumer: "client" as const,
  build: {
    ...build,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: resolve(here, `src/${name}.ts`),
      preserveEntrySignatures: "strict" as const,
      output: {
        format,
        entryFileNames: `${name}.js`,
        codeSplitting: false,
        ...(format === "iife" && { name: "lede", exports: "default" as const, postFooter: `${answer};` }),
      },
    },
  },
});

/** A page of its own with all that it needs: what two pages shared would be one more file for each to wait for. */
const page = (name: string, first: boolean, build = {}) => ({
  consumer: "client" as const,
  build: {
    ...build,
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
  plugins: [
    manifest(),
    licences(here),
    leanReadability(),
    leanPolyfill(),
    leanPreact(),
    plainImports(),
    readerBlocksPaint(),
  ],
  environments: {
    client: page("popup", true, smallest),
    reader: page("reader", false),
    options: page("options", false),
    background: script("background", "es"),
    content: script("content", "iife", smallest, ARTICLE),
    highlight: script("highlight", "iife"),
    selection: script("selection", "iife", {}, ARTICLE),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== "ssr") await builder.build(environment);
      }
    },
  },
});
