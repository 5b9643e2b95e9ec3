import type { ServedPage } from "./proxy.ts";
import { SITE } from "./proxy.ts";

/** An article with everything that articles have, in our own words. */
export const ATLAS_TITLE = "The Islanders Who Drew Their Own Atlas";

const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="${colour}"/></svg>`;
const picture = (colour: string): ServedPage => ({
  html: svg(colour),
  headers: { "content-type": "image/svg+xml" },
});

const body = `
<p>For thirty years the people of Sorrel Island have drawn every path, spring and boundary stone of their home by hand, and
this month the last of <strong>412 sheets</strong> was finished. The atlas will be shown in the harbour hall from 3 May.<sup id="back-1"><a href="#note-1">1</a></sup></p>
<figure><img src="/sheet.svg" alt="A sheet of the atlas" width="640" height="360"><figcaption>Sheet 17, the north shore. Photo: Wren Adeyemi</figcaption></figure>
<p>“Nobody asked us to,” said Marit Olsen, a retired ferry pilot who drew the first sheet in 1994. “The official map had one
name for the whole island, and we have nine hundred.” She measured with a rope and a compass.</p>
<h2>How the sheets were made</h2>
<p>Each family walked its own land with the neighbours on either side, so that no line was drawn by one hand alone. Disputes
were settled by walking the line again, in the rain if need be, until both sides were tired of it.</p>
<ul><li>Paths were drawn in brown ink.</li><li>Water was drawn in blue ink.<ol start="3"><li>Springs have a ring.</li><li>Wells have a cross.</li></ol></li></ul>
<h3>The names</h3>
<p>The names were written down as they are spoken. A teacher, <span lang="nn">Åse Bjørgum</span>, checked the spelling with the oldest speakers; a <a href="/names">list of names</a> fills 60 pages.</p>
<blockquote><p>A map without names is a drawing of somebody else's house.</p></blockquote>
<table><caption>Sheets by shore</caption><tr><th>Shore</th><th>Sheets</th><th>Years</th></tr><tr><th>North</th><td>128</td><td>9</td></tr><tr><th>South</th><td>284</td><td>21</td></tr></table>
<dl><dt>Lee</dt><dd>The side of a hill that the wind does not reach.</dd><dt>Voe</dt><dd>A narrow bay, deep enough for a boat.</dd></dl>
<h2>What happens next</h2>
<p>The council has set aside 48,000 crowns for printing, which is about half of what the printer asks. It is expected to decide
in June whether to pay the rest, and some members fear that the cost may rise.</p>
<pre><code class="language-json">{ "sheet": 17,
  "shore": "north" }</code></pre>
<p>A scanned copy may be published next year. Until then a reader who wants to see a sheet has to take the boat, which leaves
at seven, and to ask for the key at the bakery, where the drawers are kept dry beside the oven.</p>
<p><img src="/missing.svg" alt="Gone" width="300" height="200"></p>
<video src="/film.mp4" title="Marit Olsen draws the last sheet" controls></video>
<p>Olsen has begun to draw the sea floor, from memory and from the depths that she wrote down on forty years of crossings. She
says that it will take her ten years, and that she has the ink.</p>
<hr>
<p id="note-1">The hall is open from noon until six, and closed on Mondays. <a href="#back-1">Back</a></p>`;

export const atlas = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${ATLAS_TITLE}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Sorrel Tide">
<meta name="author" content="Ines Dahl"><meta property="article:published_time" content="2025-04-20T08:00:00Z">
<link rel="prev" href="/before"><link rel="next" href="/after"></head>
<body><nav><a href="/">Front page</a></nav><main><article><h1>${ATLAS_TITLE}</h1><p class="byline">By Ines Dahl</p>${body}</article>
<nav><a rel="prev" href="/before">Previous article: The Bakery With Two Doors</a> <a rel="next" href="/after">Next article: A Ferry for Sheep</a></nav>
</main><footer>Sorrel Tide, Harbour Lane</footer></body></html>`;

const rtl = (lang: string, title: string, paragraphs: string[]) =>
  `<!doctype html><html lang="${lang}" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1>
${paragraphs.map((words) => `<p>${words}</p>`).join("\n")}
<h2>${title}</h2><ul><li>${paragraphs[0]}</li></ul><p>${paragraphs[1]}</p></article></main></body></html>`;

export const arabic = rtl("ar", "مكتبة القرية تفتح أبوابها ليلا", [
  "فتحت مكتبة القرية أبوابها في الساعة العاشرة مساء ثلاث مرات في الأسبوع للقراء الذين يعملون قبل الفجر، وقالت أمينة المكتبة ليلى حداد إن أربعة وستين قارئا جاؤوا في الأسبوعين الأولين.",
  "تكلف الساعات الإضافية القرية مئتين وعشرة دنانير في الشهر، وتدفعها مطحنة محلية حتى نهاية العام، ولم يقرر المجلس بعد ما الذي سيحدث بعد ذلك.",
  "تبقي حداد المصابيح خافتة والشاي ساخنا، وتتوقع أن يتضاعف عدد القراء في الشتاء عندما تتأخر الحافلة التي ينتظرها كثيرون منهم.",
]);

export const hebrew = rtl("he", "ספריית הכפר נפתחת בלילה", [
  "ספריית הכפר החלה לפתוח את דלתותיה בעשר בערב, שלושה לילות בשבוע, לקוראים שעובדים לפני עלות השחר. הספרנית רות לביא אמרה ששישים וארבעה קוראים באו בשבועיים הראשונים.",
  "השעות הנוספות עולות לכפר מאתיים ועשרה שקלים בחודש, וטחנה מקומית משלמת אותם עד סוף השנה. המועצה עוד לא החליטה מה יקרה אחר כך.",
  "לביא משאירה את המנורות עמומות ואת התה חם, והיא מצפה שמספר הקוראים יוכפל בחורף, כשהאוטובוס מאחר והתחנה קרה.",
]);

/** What the reader tests serve: the article, its pictures, and its neighbours. */
export const atlasPages: Record<string, ServedPage> = {
  "/atlas": atlas,
  "/sheet.svg": picture("#9ab"),
  "/arabic": arabic,
  "/hebrew": hebrew,
  "/after": "<!doctype html><title>After</title><h1>After</h1>",
  "/before": "<!doctype html><title>Before</title><h1>Before</h1>",
};
export const ATLAS = `${SITE}/atlas`;
