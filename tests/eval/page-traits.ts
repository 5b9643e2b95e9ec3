import { blocksOf } from "#isolate/blocks.ts";
import { copyOf } from "#isolate/copy.ts";
import { furnitureOf, isHidden } from "#isolate/furniture.ts";
import { traitsOf } from "#isolate/traits.ts";
import { textOf } from "#model/article.ts";

/** Runs in a page: the text of each of its blocks with its traits, as isolate sees them. */
function weighed() {
  const { body } = copyOf(document).copy;
  const ground = { base: document.baseURI, lang: document.documentElement.lang, dir: "ltr" as const };
  const drafts = blocksOf(body, { ...ground, skip: isHidden }).filter(({ block }) => textOf(block));
  const traits = traitsOf(drafts, furnitureOf(body));
  return drafts.map(({ block }, index) => ({ text: textOf(block), traits: traits[index] }));
}

// biome-ignore lint/style/noDefaultExport: the value of an injected script.
export default weighed();
