import { passage, whole } from "#digest/finder.ts";
import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import type { Fact } from "#model/digest.ts";
import { about } from "./about.ts";
import type { Mention } from "./mentions.ts";
import type { Named, Names } from "./names.ts";
import { shorten } from "./phrases.ts";
import { type Role, roleAfter, roleBefore } from "./roles.ts";

/** People with their roles, organisations and places: one fact for each, at its fullest mention. */
export function findNames(names: Names): Fact[] {
  const outer = outerPlaces(names);
  return names.all.flatMap((named) => {
    if (named.kind === "other" || outer.within.has(named) || (named.guessed && isPassing(named))) return [];
    if (named.kind === "person") return [person(named, names)];
    const kind = named.kind === "thing" ? "org" : named.kind;
    return [
      {
        kind,
        ...(named.kind === "thing" && { thing: true }),
        label: about(named.best, named.mentions, { ...names, kind: named.kind }),
        ...at(named.best, outer.ends.get(named)),
      },
    ];
  });
}

/**
 * Where a place is said to lie, when the outer place is named for nothing else: one fact tells both.
 * > a court in Ferguson, Missouri, heard
 *              ^^^^^^^^^^^^^^^^^^
 */
function outerPlaces({ all, byLine }: Names): { within: Set<Named>; ends: Map<Named, number> } {
  const within = new Set<Named>();
  const ends = new Map<Named, number>();
  for (const outer of all) {
    if (outer.kind !== "place") continue;
    const inner = outer.mentions.map((mention) =>
      isListed(mention, byLine) ? undefined : before(mention, byLine),
    );
    const [first] = inner;
    if (!first || inner.some((each) => each?.named !== first.named)) continue;
    const { best } = first.named;
    const next = outer.mentions.find(({ line, from }) => line === best.line && from === best.to);
    if (!next) continue;
    within.add(outer);
    ends.set(first.named, next.end);
  }
  return { within, ends };
}

/** The place just before a mention: "Ferguson, | Missouri". */
const before = ({ line, from, start }: Mention, byLine: Names["byLine"]) =>
  byLine
    .get(line)
    ?.find(
      ({ mention, named }) =>
        mention.to === from &&
        named.kind === "place" &&
        line.sentence.text.slice(mention.end, start) === ", ",
    );

/** Another place follows: "Nigeria, | Ghana, Congo and Senegal" lie side by side. */
const isListed = ({ line, end }: Mention, byLine: Names["byLine"]) =>
  byLine
    .get(line)
    ?.some(
      ({ mention, named }) =>
        named.kind === "place" && /^,? (?:(?:and|or) )?$/.test(line.sentence.text.slice(end, mention.start)),
    );

/** Named once, in one word, somewhere in the text: it may be anything, and tells nothing. */
const isPassing = ({ mentions, best }: Named) =>
  mentions.length === 1 &&
  best.to - best.from === 1 &&
  best.line.sentence.paragraph >= 0 &&
  best.line.sentence.paragraph + best.line.sentence.place > 2;

const at = ({ line, start, end }: Mention, to = end) => ({
  value: passage(line.sentence, start, to),
  sentence: whole(line.sentence),
});

function person(named: Named, { lexicon, lang }: Names): Fact {
  const found = bestRole(named, lexicon);
  const fullest = named.best.to - named.best.from;
  const best = found && found.mention.to - found.mention.from === fullest ? found.mention : named.best;
  if (!found)
    return {
      kind: "person",
      label: about(best, named.mentions, { lexicon, lang, kind: named.kind }),
      ...at(best),
    };
  const { mention, role } = found;
  const words = passage(mention.line.sentence, role.start, role.end);
  return { kind: "person", label: shorten(words.text, 10), ...at(best), role: words };
}

type Found = { mention: Mention; role: Role };

/** Of all that is said of who a person is: a noun for a person before a nationality, the body before the title, the earliest. */
function bestRole({ mentions }: Named, lexicon: Lexicon): Found | undefined {
  const found = mentions
    .slice(0, 20)
    .flatMap((mention): Found[] =>
      [roleBefore(mention, lexicon), roleAfter(mention, lexicon)].flatMap((role) =>
        role ? [{ mention, role }] : [],
      ),
    );
  const worth = ({ mention, role }: Found) =>
    (role.noun ? 2 : 0) + (mention.line.sentence.kind === "title" ? 0 : 1);
  return found.toSorted((a, b) => worth(b) - worth(a))[0];
}
