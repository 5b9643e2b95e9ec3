import { type Article, bodyOf } from "#model/article.ts";
import type { Digest, DigestOptions, Passage } from "#model/digest.ts";
import { fail, type Result, succeed } from "#model/failure.ts";
import { findFacts } from "./facts.ts";
import { hash } from "./hash.ts";
import { languageOf } from "./language.ts";
import { type Sentence, sentencesOf, titleSentence } from "./sentences.ts";
import { summarise } from "./summary/summarise.ts";
import { countWords } from "./words.ts";

/** Reading speed of adults, words a minute, silent, non-fiction: Brysbaert (2019), doi 10.1016/j.jml.2019.104047. */
const WORDS_A_MINUTE = 238;

/**
 * What an article says: its summary and its key facts, each with its place in the article.
 * Pure: the same article and options give the same digest. Fails with `no_text` when there is nothing to read.
 */
export function digest(article: Article, options: DigestOptions = {}): Result<Digest> {
  const body = bodyOf(article);
  if (!body.trim()) return fail("no_text");
  const lang = languageOf(article);
  const sentences = sentencesOf(article, lang);
  const title = titleSentence(article);
  const words = countWords(body, lang);
  return succeed({
    about: article.about,
    lang,
    summary: summarise(sentences, title.text, lang, options).map(passage),
    facts: findFacts({ title, sentences, lang, published: article.about.published }),
    words,
    minutes: Math.ceil(words / WORDS_A_MINUTE),
    hash: hash(`${title.text}\n${article.about.published}\n${body}`),
  });
}

const passage = ({ text, span }: Sentence): Passage => ({ text, span });
