/** What reading a language's prose takes, as data. Lists are strings of words separated by spaces, lower-case. */
export type Prose = {
  /** Words too common to tell what a text is about. They also betray a new sentence after "U.S." */
  stops: string;
  abbreviations: {
    /** Never end a sentence: "Dr. Ahn". Written without the last dot. */
    always: string;
    /** Do not end one before a number: "No. 5". */
    number: string;
    /** May end one, and do when the next word is a stop word: "at 5 p.m. The train …". */
    maybe: string;
  };
  /** Is "3." an ordinal, as in "am 3. Mai"? */
  ordinals?: true;
  /** Openings that lean on the sentence before: parts of a regular expression, matched at the start, whole words. */
  leaning: string[];
  /** Openings that look so and are not: "It is clear that", "This week". They win. */
  standing: string[];
  /** A line of furniture or a caption that isolation let through: parts of a regular expression, anywhere. */
  furniture: string[];
  /** A sentence that says it tells what matters ("we show that"): parts of a regular expression, anywhere. */
  telling: string[];
  /** Words of one who speaks for himself, or to the reader. */
  persons: string;
};
