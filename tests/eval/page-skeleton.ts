/** What stands in the first line of a page until somebody has said what it is there for. */
export const FIRST_LINE =
  "<!-- TO DO: the fault that this page guards; then your own words in place of the site's. -->";

export type Skeleton = { title: string; html: string };

/**
 * Runs in a page: its HTML without what Lede does not read (scripts, styles, drawings, what scripts left in attributes),
 * so that the structure is left to look at. Data about the article stays, and so does what hides an element.
 */
export function skeletonOf(): Skeleton {
  const title = document.title;
  const unread =
    "script:not([type='application/ld+json']), style, link:not([rel~=canonical], [rel~=next], [rel~=prev]), template, canvas, object, embed, base, meta[http-equiv]";
  for (const one of document.querySelectorAll(unread)) one.remove();
  for (const svg of document.querySelectorAll("svg")) svg.replaceChildren();
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  for (const one of document.querySelectorAll("*"))
    for (const { name, value } of [...one.attributes])
      if (name.startsWith("on") || name === "nonce" || name === "integrity" || value.length > 500)
        one.removeAttribute(name);
  for (const meta of document.querySelectorAll("meta[charset]")) meta.remove();
  const charset = document.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  document.head.prepend(charset);
  const html = document.documentElement.outerHTML.replace(/^[ \t]+$/gm, "").replace(/\n{2,}/g, "\n");
  return { title, html };
}
