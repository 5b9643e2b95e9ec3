import { describe, expect, it } from "vitest";
import { findNames } from "#digest/finders/named.ts";
import { readNames } from "#digest/finders/names.ts";
import { checkSpans, readingOf } from "./texts.ts";

function names(text: string, lang = "en", title = ""): string[] {
  const facts = findNames(readNames(readingOf(text, { lang, title })));
  checkSpans(text, facts, title);
  return facts.map(({ kind, value }) => `${kind} ${value.text}`);
}

const kinds: [text: string, names: string[]][] = [
  ["The bridge was opened by Maria Lindqvist on a rainy day.", ["person Maria Lindqvist"]],
  ["Yesterday President Tamsin Okoro signed the bill.", ["person Tamsin Okoro"]],
  ["A kiln in Sevenhills burst, said Ottoline Barrow.", ["place Sevenhills", "person Ottoline Barrow"]],
  ["Workers at the University of Harwell went home.", ["org University of Harwell"]],
  ["The Bank of Aldmoor said it would pay.", ["org Bank of Aldmoor"]],
  ["Shares of Corvane Ltd rose when Brightwell & Sons left.", ["org Corvane Ltd", "org Brightwell & Sons"]],
  ["Floods hit Bangladesh and parts of Lake Tonle.", ["place Bangladesh", "place Lake Tonle"]],
  ["The app was made by developer Pixelgrove.", ["org Pixelgrove"]],
  ["The match was stopped at St James' Park.", ["place St James' Park"]],
  ["The Parkinson's Society thanked its members.", ["org Parkinson's Society"]],
  ["Pakistan-based engineers wrote it.", ["place Pakistan"]],
  // A thing with a name is told as an organisation is
  ["Kenyan runners won the World Cup.", ["org World Cup"]],
  ["She played “The Long Winter Garden” for us.", ["org Long Winter Garden"]],
  // What lies where is one place
  ["A court in Sevenhills, Ohio, sat.", ["place Sevenhills, Ohio"]],
  ["A court in Sevenhills, Ohio, sat. Ohio pays for it.", ["place Sevenhills", "place Ohio"]],
  [
    "A court in Sevenhills, Ohio, and one in Reno, Nevada, sat.",
    ["place Sevenhills, Ohio", "place Reno, Nevada"],
  ],
  // Countries side by side lie in none of each other
  [
    "They came from three countries: Nigeria, Ghana, Kenya and Peru.",
    ["place Nigeria", "place Ghana", "place Kenya", "place Peru"],
  ],
  ["He was found in Lakhim district.", ["place Lakhim"]],
  // What somebody is or was is no part of a name
  ["Then Attorney-General Otto Brandl spoke.", ["person Otto Brandl"]],
  ["He wrote to Deputy Minister Julie Bishop. Later Ms Bishop wrote back.", ["person Julie Bishop"]],
  ["That is what Brig. Gen. Ahmed Tarek said.", ["person Ahmed Tarek"]],
  ["Policemen James Edmund and Daniel Bar were charged.", ["person James Edmund", "person Daniel Bar"]],
  ["Former Corvane Ltd clerk Rosa Lind won.", ["org Corvane Ltd", "person Rosa Lind"]],
  ["Fans of Ludwig van Beethoven queued.", ["person Ludwig van Beethoven"]],
  [
    "Last autumn President Bill Okoro easily won the General Election with many more votes than before.",
    ["person Bill Okoro", "org General Election"],
  ],
  ["The puppet's creator Stan Okoro retired.", ["person Stan Okoro"]],
  ["Shares of brewing giant Calder's Group fell.", ["org Calder's Group"]],
  // A town's club, not the town; a country that plays is still a country
  ["The league game ended when Aldmoor's striker limped off.", ["org Aldmoor"]],
  ["In the cup Newcastle midfielder Owen Tarn was hurt.", ["org Newcastle", "person Owen Tarn"]],
  ["In the cup France fans sang.", ["place France"]],
];

const nearMisses: [text: string, names: string[]][] = [
  ["Copper rose. Tickets cost more. Nobody cared on Monday in March.", []],
  ["The President and the Prime Minister met the Church.", []],
  ["I'm glad that Kenyan runners won.", []],
  ["HARWELL PARK TO CLOSE AFTER FLOOD, MAYOR SAYS", []],
  ["Just Released: How To Mend Every Kitchen Chair You Own", []],
  ["A bus came. A van came. It was late. Then it rained. Some asked for Plonk.", []],
];

describe("names", () => {
  it.each(kinds)("%s", (text, expected) => expect(names(text)).toEqual(expected));
  it.each(nearMisses)("nothing in: %s", (text, expected) => expect(names(text)).toEqual(expected));

  it("are folded by the given name alone, where a person is told of more than once", () => {
    const often = "Nitin Kovar, a minister, resigned. Mr Nitin Kovar wept. Nitin Kovar said no.";
    expect(names(`${often} Later Nitin forgot it.`)).toEqual(["person Nitin Kovar"]);
    // A company of the same name is one
    expect(names(`${often} Workers at Tesla left.`)).toEqual(["person Nitin Kovar", "org Tesla"]);
  });

  it("are folded into the fullest form, surnames and short forms too", () => {
    const text =
      "Mayor Ines Calder resigned. Mr Calder's aides wept. Calder left. “Ines will be back,” a friend said.";
    expect(names(text)).toEqual(["person Ines Calder"]);
    const office = "The International Organization for Rivers met. The IOR said water is low.";
    expect(names(office)).toEqual(["org International Organization for Rivers"]);
  });

  it("at the start of a sentence are judged by the rest of the text", () => {
    const text =
      "The makers of Zorvane are proud. Zorvane said it sold well. Kettles sell well. The kettles whistle.";
    expect(names(text)).toEqual(["org Zorvane"]);
  });

  it("of who reports are no news in a dateline", () => {
    expect(names("LISBON (Reuters) - A tram stopped in Porto.")).toEqual(["place Porto"]);
  });

  it("stand in the title when only the title has them", () => {
    expect(names("It was late.", "en", "Storm closes the port of Rotterdam")).toEqual(["place Rotterdam"]);
  });

  it("are fewer and surer where every noun has a capital, and in languages without a lexicon", () => {
    expect(names("Der Bürgermeister Klaus Weber eröffnete in Frankreich die Brücke am Fluss.", "de")).toEqual(
      ["person Klaus Weber", "place Frankreich"],
    );
    expect(names("La ministre Claire Dumont a rencontré des élus en Espagne.", "fr")).toEqual([
      "person Claire Dumont",
      "place Espagne",
    ]);
    expect(names("Der Mast wurde in Form von Wind und Regen zerstört, sagt man in Spanien.", "de")).toEqual([
      "place Spanien",
    ]);
    expect(names("La foule attend l'arrivée d'Emmanuel Dupont à Paris.", "fr")).toEqual([
      "person Emmanuel Dupont",
      "place Paris",
    ]);
  });
});

const told: [text: string, value: string, label: string][] = [
  ["The merger was reported by marketing magazine Grey Lantern.", "Grey Lantern", "marketing magazine"],
  ["Two towers fell after a police hunt in Paris.", "Paris", "Two towers fell after a police hunt"],
  ["The order needs a France police investigation.", "France", "police investigation"],
  ["Ines Calder's first clue came late.", "Ines Calder", ""],
  ["Last spring, Spain made huge gains on its rivals.", "Spain", "made huge gains on its rivals"],
];

it.each(told)("in %s, %s has a label: %s", (text, value, label) => {
  const fact = findNames(readNames(readingOf(text))).find((one) => one.value.text === value);
  expect(fact?.label).toBe(label);
});

it("no label is made of another's role or of a list", () => {
  const text = "The award went to France and to Spain creator Ines Calder, to Italy and Peru.";
  const facts = findNames(readNames(readingOf(text)));
  expect(facts.filter(({ kind }) => kind === "place").map(({ label }) => label)).not.toContain("creator");
});
