import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The demo article, as `npm start` shows it. */
export const demo = readFileSync(join(import.meta.dirname, "../demo/article.html"), "utf8");
export const DEMO_TITLE = "Larkline Plans to Bring the Night Train Back to Pellworth";

/** The words of the demo's paragraphs, one line each. */
export const demoText = [...demo.matchAll(/^ {6}<(p|h2)>(.*)<\/\1>$/gm)].map((match) => match[2]).join("\n");

/** A second story, plain, to tell two tabs apart. */
export const OTHER_TITLE = "Village Library Opens at Night for Readers With Early Shifts";
export const other = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${OTHER_TITLE}</title>
<meta property="og:type" content="article"></head><body><nav><a href="/">Front page</a></nav><main><article>
<h1>${OTHER_TITLE}</h1>
<p>The library of Little Quern has begun to open its doors at ten in the evening, three nights a week, for people who work
before dawn. The librarian, Hester Vane, said 64 readers had come in the first fortnight, most of them bakers and drivers.</p>
<p>The extra hours cost the village 210 pounds a month, which a local mill pays until the end of the year. The parish has not
decided what happens then, and two of its seven members are said to be against it.</p>
<p>Vane keeps the lamps low and the tea hot. She expects that the number of readers will double in winter, when the bus that
many of them wait for is often late and the shelter beside the pond is cold.</p>
<p>Other villages have asked how it is done. A neighbouring council sent two visitors last week, who stayed until midnight and
took home a list of the forty books most often borrowed after dark.</p>
</article></main></body></html>`;
