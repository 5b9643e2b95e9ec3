/** `part` so many times; a function is given the turn's number. */
export const repeat = (count: number, part: string | ((at: number) => string)) =>
  Array.from({ length: count }, (_, at) => (typeof part === "string" ? part : part(at))).join("");

/** Words without a sentence among them. */
export const words = (count: number) => repeat(count, (at) => `word${at % 977} `);
/** Sentences that a digest can work with. */
export const sentences = (count: number) =>
  repeat(count, (at) => `The tide of day ${at} rose by ${(at * 37) % 400} centimetres, the warden noted. `);
