import { type Article, bodyOf } from "#model/article.ts";
import type { Digest, DigestOptions, Passage, Pick } from "#model/digest.ts";
import { fail, type Result, succeed } from "#model/failure.ts";
import { findFacts } from "./facts.ts";
import { hash } from "./hash.ts";
import { languageOf } from "./language.ts";
import { type Sentence, sentencesOf, titleSentence } from "./sentences.ts";
import { beginningOf } from "./summary/beginnings.ts";
import type { Weights } from "./summary/rank.ts";
import { type Chosen, summarise } from "./summary/summarise.ts";
import { countWords } from "./words.ts";

/** Reading speed of adults, words a minute, silent, non-fiction: Brysbaert (2019), doi 10.1016/j.jml.2019.104047. */
const WORDS_A_MINUTE = 238;

/**
 * What an article says: its summary and its key facts, each with its place in the article.
 * Pure: the same article and options give the same digest. Fails with `no_text` when there is nothing to read.
 * `by`: other weights of the summary than those shipped, to measure them.
 */
export function digest(article: Article, options: DigestOptions = {}, by?: Weights): Result<Digest> {
  const body = bodyOf(article);
  if (!body.trim()) return fail("no_text");
  const lang = languageOf(article);
  const sentences = sentencesOf(article, lang);
  const title = titleSentence(article);
  const words = countWords(body, lang);
  return succeed({
    about: article.about,
    lang,
    summary: summarise(sentences, title.text, lang, options, by, article.about.kind).map(pick),
    facts: findFacts({
      title,
      sentences,
      lang,
      published: article.about.published,
      siteName: article.about.siteName,
      ...(article.declared && { declared: article.declared }),
    }),
    words,
    minutes: Math.ceil(words / WORDS_A_MINUTE),
    hash: hash(`${title.text}\n${article.about.published}\n${body}`),
  });
}

const passage = ({ text, span }: Sentence): Passage => ({ text, span });

/** A chosen sentence from where it begins to speak: behind a dateline, behind the mark of an item. */
function pick({ sentence: { text, span }, heading, from }: Chosen): Pick {
  const offset = beginningOf(text);
  const spoken = { text: text.slice(offset), span: { ...span, start: span.start + offset } };
  return { ...spoken, from, ...(heading && { heading: passage(heading) }) };
}
