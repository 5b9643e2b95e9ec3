import { passage, whole } from "#digest/finder.ts";
import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import type { Fact } from "#model/digest.ts";
import { about } from "./about.ts";
import type { Mention } from "./mentions.ts";
import type { Named, Names } from "./names.ts";
import { type Role, roleAfter, roleBefore } from "./roles.ts";

/** People with their roles, organisations and places: one fact for each, at its fullest mention. */
export const findNames = ({ all, lexicon }: Names): Fact[] =>
  all.flatMap((named) => {
    if (named.kind === "other") return [];
    if (named.kind === "person") return [person(named, lexicon)];
    return [{ kind: named.kind, label: about(named.best, named.mentions), ...at(named.best) }];
  });

const at = ({ line, start, end }: Mention) => ({
  value: passage(line.sentence, start, end),
  sentence: whole(line.sentence),
});

function person(named: Named, lexicon: Lexicon): Fact {
  const found = bestRole(named, lexicon);
  const fullest = named.best.to - named.best.from;
  const best = found && found.mention.to - found.mention.from === fullest ? found.mention : named.best;
  if (!found) return { kind: "person", label: about(best, named.mentions), ...at(best) };
  const { mention, role } = found;
  const words = passage(mention.line.sentence, role.start, role.end);
  return { kind: "person", label: words.text, ...at(best), role: words };
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
