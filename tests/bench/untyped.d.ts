/** What the comparison uses of packages that bring no types. */

declare module "sum" {
  function sum(options: { corpus: string; nSentences: number }): { summary: string };
  export = sum;
}

declare module "textrank/index.js" {
  const textrank: {
    TextRank: new (text: string, options: { extractAmount: number }) => { summarizedArticle: string };
  };
  export = textrank;
}
