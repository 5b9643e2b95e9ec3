/**
 * A page that means harm. `live`: its own scripts run; all others are served so that the page itself can neither run a
 * script nor ask for anything, and whatever happens is our doing. `type`: what it is served as.
 */
export type HostilePage = { name: string; html: string; live?: boolean; type?: string };

/** The places of a page that an attacker writes into. Each is put in as it stands: escape it where the attack does. */
export type Holes = {
  documentTitle?: string;
  head?: string;
  jsonLd?: string;
  heading?: string;
  byline?: string;
  date?: string;
  subheading?: string;
  /** A paragraph of its own, inside the article. */
  body?: string;
  item?: string;
  cell?: string;
  code?: string;
  caption?: string;
  alt?: string;
  quote?: string;
  linkText?: string;
  link?: string;
  picture?: string;
  pictureSet?: string;
  previous?: string;
  next?: string;
  canonical?: string;
  attributes?: string;
  end?: string;
};

export const HEADING = "Saltmarsh Village Votes to Move Its School Uphill";

/** An honest article with holes. What stands in them must never do more than be read. */
export const story = (holes: Holes = {}): string => `<!doctype html><html lang="en" ${holes.attributes ?? ""}>
<head><meta charset="utf-8"><title>${holes.documentTitle ?? HEADING}</title>
<meta property="og:type" content="article"><link rel="canonical" href="${holes.canonical ?? "/story"}">
<link rel="prev" href="${holes.previous ?? "/before"}"><link rel="next" href="${holes.next ?? "/after"}">
${holes.head ?? ""}<script type="application/ld+json">${holes.jsonLd ?? "{}"}</script></head>
<body><main><article><h1>${holes.heading ?? HEADING}</h1>
<p class="byline">By <a rel="author" href="/people/edda">${holes.byline ?? "Edda Moor"}</a>,
<time datetime="${holes.date ?? "2026-03-02"}">2 March 2026</time></p>
<p>The village of Saltmarsh voted on Sunday to move its school two kilometres uphill, after the third flood in five winters
left 140 children without classrooms. Mayor Tobias Renn said the first stone would be laid in June.</p>
${holes.body ?? ""}
<h2>${holes.subheading ?? "What it costs"}</h2>
<p>Building is expected to cost 6.4 million euros, of which the region pays 70 percent. Opponents, led by the baker Lena
Aumann, had asked for a sea wall instead, which engineers put at 9 million euros. <a href="${holes.link ?? "/plans"}">${holes.linkText ?? "The plans"}</a> hang in the town hall.</p>
<figure><img src="${holes.picture ?? "/school.jpg"}" srcset="${holes.pictureSet ?? ""}" alt="${holes.alt ?? "The old school"}" width="640" height="400">
<figcaption>${holes.caption ?? "The old school in February."}</figcaption></figure>
<ul><li>${holes.item ?? "Lessons go on in the parish hall until then, in two shifts."}</li>
<li>The old building becomes a station for the lifeboat crew.</li></ul>
<blockquote>${holes.quote ?? "The sea will not wait for us to agree with one another."}</blockquote>
<table><tr><th>Winter</th><th>Days lost</th></tr><tr><td>2025</td><td>${holes.cell ?? "31"}</td></tr></table>
<pre><code>${holes.code ?? "height = 12.5"}</code></pre>
<p>Renn hopes that the new school will open in the autumn of 2028. Not everyone believes it: the last public building in
Saltmarsh, a swimming hall, was finished four years late and is still without a roof over its smaller basin.</p>
</article></main>${holes.end ?? ""}</body></html>`;
