const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that a label neither begins nor ends with. */
export const functionWords =
  set(`a an the all back worldwide nationwide apiece annually this that these those my your his her its our their each every any some no
 i you he she it we they me him us them who whom whose which what when where why how whether if
 of in on at by for from to into onto over under with without within about around between among against during through
 across after before since until till as than like per via toward towards upon off out up down near along despite
 and or but nor so yet both either neither also then just only even still already not n't too very more most less least
 is are was were be been being am has have had having do does did will would shall should can could may might must
 above below beneath beyond anyway yesterday today tomorrow
 there here while although though because unless once again now however meanwhile according including such other
 another nearly almost roughly approximately estimated much many few one 's`);

/** Words at which a clause ends, besides punctuation. */
export const clauseWords = "but|while|although|though|because|which|who|that|whether|where|when|if";

/** Verb forms of what has happened. Regular ones end in `ed`. */
export const past = `said|told|was|were|had|did|came|went|took|made|left|won|lost|fell|rose|met|held|began|became|got|gave|found|sent|saw|led|ran|shot|hit|spoke|wrote|fled|flew|grew|drew|broke|struck|stood|sank|quit|cut|beat|put|kept|brought|bought|built|caught|chose|dealt|drove|felt|fought|heard|hurt|knew|laid|lay|meant|paid|read|sang|sat|sold|shook|shut|slept|spent|stole|swore|swam|taught|thought|threw|understood|woke|wore|withdrew|blew|bore|[a-z]{2,}ed`;

/** What tells of times to come. */
export const future = `will|won['’]t|shall|(?:i|you|he|she|it|we|they|that|there|who)['’]ll|going to|(?:is|are|was|were) to|plans? (?:to|for)|planning to|due|scheduled|(?:is|are) (?:expected|likely|set|slated|poised|planned)|expected (?:to|on|in|by|at|next)|set (?:to|for)|slated|upcoming|hopes? to|intends? to|aims? to|wants? to|vows? to|would|could|may|might|should|must|opens|begins|starts|kicks off|launches|arrives|expires|deadline|is looking for`;
