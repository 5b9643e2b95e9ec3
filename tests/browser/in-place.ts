/**
 * Runs in a page: words that do not stand in their place, as `what: words`. Words shall not run out of the window, nor
 * out of what they are written on, and what is one of a row shall be one line and in that row.
 */
export function outOfPlace(): string[] {
  const grounds = "button, label, dt, dd, output, legend, kbd, .panel, main, .masthead, .foot, .bar, .note";
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest(".unseen, .site, .fact-sentence");
  const wrong: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim();
    if (!element || !words || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const ground = element.closest(grounds)?.getBoundingClientRect();
    const left = Math.max(0, ground?.left ?? 0) - 1;
    const right = Math.min(document.documentElement.clientWidth, ground?.right ?? innerWidth) + 1;
    if (lines.some((line) => line.left < left || line.right > right)) wrong.push(`runs out: ${words}`);
    const isOfRow = element.closest(".actions button, .choice label") !== null;
    if (isOfRow && new Set(lines.map(({ top }) => Math.round(top))).size > 1)
      wrong.push(`two lines: ${words}`);
  }
  for (const row of document.querySelectorAll(".actions, .choice")) {
    const middles = [...row.querySelectorAll("button, label")]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ top, bottom }) => Math.round((top + bottom) / 2));
    if (new Set(middles).size > 1) wrong.push(`two rows: ${row.textContent}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) wrong.push(`the page is ${scrollWidth - clientWidth} px too wide`);
  return wrong;
}

type Longest = { groups: string[]; levels: string[]; back: string };

/** Runs in the popup: shows every label that might stand there, each in the place of one that does. */
export function showAll({ groups, levels, back }: Longest): void {
  const [group] = document.querySelectorAll(".facts-group");
  const [mark] = document.querySelectorAll(".certainty");
  const [button] = document.querySelectorAll("[data-action=reader]");
  if (!group || !mark || !button)
    throw new Error("There is no group, no mark or no button to show labels by.");
  const marks = levels.map((level) => {
    const copy = mark.cloneNode(true);
    copy.lastChild?.replaceWith(level);
    return copy;
  });
  for (const label of groups) {
    const copy = group.cloneNode(true) as Element;
    copy.querySelector("dt")?.replaceChildren(label);
    copy.querySelector(".fact-line")?.append(...marks.splice(0, 2));
    group.after(copy);
  }
  button.replaceChildren(back);
}

type Foot = { greetings: string[]; no_key: string; set_key: string };

/** Runs in the popup: what its foot says at times, where that takes more than the two lines that are kept for it. */
export function footLines({ greetings, no_key, set_key }: Foot): string[] {
  const told = document.querySelector(".foot .told");
  const icon = document.querySelector(".foot [data-action=options]");
  if (!told || !icon) throw new Error("There is no foot to say something in.");
  const tooLong = (words: string) => {
    told.replaceChildren(words);
    const range = document.createRange();
    range.selectNodeContents(told);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    return lines > 2 ? [`${lines} lines: ${words}`] : [];
  };
  const wrong = greetings.flatMap(tooLong);
  const button = document.createElement("button");
  button.append(set_key);
  icon.before(button);
  return [...wrong, ...tooLong(no_key)];
}
