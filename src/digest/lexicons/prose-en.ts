import type { Prose } from "./prose.ts";

export const en: Prose = {
  stops:
    "a about above after again against all also am an and any are as at be because been before being below between " +
    "both but by can could did do does doing down during each few for from further had has have having he her here " +
    "hers herself him himself his how i if in into is it its itself just last like me more most my myself new next " +
    "get got no nor not now of off on once one only or other our ours ourselves out over own said same say says she should " +
    "since so some such than that the their theirs them themselves then there these they this those through to too " +
    "two under until up us very was we were what when where which while who whom why will with would you your yours " +
    "aren couldn didn doesn don hadn hasn haven isn shouldn wasn weren won wouldn mr mrs ms",
  abbreviations: {
    always:
      "mr mrs ms mx dr prof rev hon pres gov sen rep amb brig gen col lt sgt capt cpl maj cmdr adm st ste mt ft vs v e.g i.e " +
      "cf al viz approx ca messrs mme mlle fr sr. supt det insp",
    number:
      "no nos vol vols fig figs eq pp p ch sec art jan feb mar apr jun jul aug sep sept oct nov dec c tel ext",
    maybe:
      "inc ltd corp co llc plc bros jr sr etc dept univ est ave blvd rd esq ph.d m.d b.a m.a a.m p.m u.s u.k u.n d.c",
  },
  leaning: [
    // who or what, said before
    "he|she|it|they|him|her|his|hers|its|their|them|theirs|this|these|those|that|such|both|one|others?|another",
    "the (?:latter|former|same|pair|two|three|duo|couple|trio|others?|rest|other|second|third)",
    "the (?:move|decision|incident|news|announcement|comments?|remarks?|statement|ruling|findings?|find|study|report)",
    "the (?:attack|accident|crash|victims?|suspects?|plan|deal|figures?|result|latest|change|proposal|measures?)",
    "the (?:company|firm|CEO|group|team|club|singer|actor|actress|star|player|striker|author|man|woman|boy|girl)",
    "the (?:\\d\\d-year-old|politician|lawmaker|executive|spokes(?:man|woman|person)|newspaper|magazine)",
    "all (?:of (?:this|these|them)|this|these)|(?:some|many|most|none|neither|each|either|several|few) of (?:them|these|those)",
    "(?:some|many|most|neither|none|few|several)(?= (?:have|has|are|were|was|is|had|say|said|also|did|do|of))",
    // "Born in Velm, she …": a participle before the pronoun it belongs to
    "(?:born|known|seen|built|held|given|made|taken|written|brought|\\p{Ll}{3,}(?:ed|ing))(?<!during|according|including|following|nothing|something|anything|everything|morning|evening)(?= [^.!?;:]{0,80}, (?:he|she|they|it(?! (?:is|was|has been) \\p{Ll}+ed)) )",
    // a link to what went before
    // "I thought this had": pronoun of what somebody else has said
    "(?:I|i|we|you|many|people|some) \\p{Ll}+ (?:this|it|they|these|those|he|she|them|him)(?= (?:is|was|are|were|has|had|have|would|will|can|could|may|might|should|does|did|too)\\b|[,.;!?])",
    "first of all|firstly|first off|for starters|secondly|thirdly|lastly|finally|actually|next|as always|but|and|or|so|yet|nor|however|also|then|thus|therefore|hence|moreover|furthermore|besides|meanwhile|instead",
    "nevertheless|nonetheless|still|otherwise|additionally|similarly|likewise|consequently|accordingly|conversely",
    "afterwards?|later|earlier|elsewhere|again|too|indeed|why|how|because|perhaps|plus|subsequently|ultimately",
    "in (?:addition|contrast|fact|turn|response|return|other words|particular|that case|doing so|the process)",
    "on the (?:other hand|contrary)|as (?:a result|such|well)|for (?:example|instance|now|that|this)|of course",
    "that said|at the (?:same time|time)|even (?:so|then|now)|not only that|by (?:contrast|comparison|then|that time)",
    "(?:despite|after|before|because of|since|until|by|with|from|at|in|on|to|under|during|following) (?:this|that|these|those|it|them|him|her|then|there)(?! (?:week|weekend|year|month|morning|afternoon|evening|summer|winter|spring|autumn|season|century|decade)\\b)",
    "(?:when|while|after|before|as|if|since|although|though|once|until|where|unless) (?:he|she|it|they|this|that|these|those)",
    "when (?:I|we) (?:told|asked|met|saw|spoke|said|put)",
    "(?:here|there)(?=,| (?:he|she|they))|a (?:second|third|further)(?= (?!half))|the (?:first|last|next)(?= (?:is|was|of these))",
    "(?:yes|no|well|ok|sure|right),|asked (?:if|whether|about|why|how|what)",
    "to \\p{Ll}+ (?:this|that|it|them)|from (?:there|here)|neither (?!.{1,40} nor)|either way|in (?:his|her|its|their)|(?:of|for|with|to) (?:his|her|its|their)",
  ],
  standing: [
    "it (?:is|was|'s|has been|will be|seems|appears|takes|turns out)(?! (?:a|an|the|his|her|its|their|also|not|now|just|only)\\b)",
    "one (?:of|in|man|woman|person|thing|day|hundred|thousand|million)",
    "this (?:week|weekend|year|month|morning|afternoon|evening|summer|winter|spring|autumn|article|paper|study|post|guide|tutorial|(?:privacy )?policy|blog|page|website|series|edition)",
    "those (?:who|with|of)|these days|both (?:the|of)|both(?= \\p{Lu})|his (?:holiness|majesty)|her majesty|still (?:in|at|on)",
    "(?:later|earlier) (?:this|today)|so far|how (?:to|the|a)|why (?:the|a)|because (?:the|of the|a)",
    "the (?:group|team|company|man|woman|boy|girl|plan|deal|report|study|news|author|couple|move|decision|attack) (?:of|that|which|who|to|between|by|behind|on|in|at|for)",
  ],
  furniture: [
    "\\((?:pictured|left|right|above|below|file|cent(?:er|re)|stock)|\\bpictured\\b|scroll down|click here",
    "file (?:photo|picture|image)|photo(?:graph)?(?:ed)? (?:by|courtesy)|getty images|all rights reserved|follow us",
    "sign up|subscribe|read more|no time to read|get a summary|(?:previous|next) article|for more information",
    "^(?:now,? |so,? )?here(?:'s| is| are) |check out (?:our|my|another|these)|join the conversation|registration is free|thread starter|[—–-] ?source\\.?$",
    "^by .{3,40}\\byou (?:agree|consent) to\\b|more details? on .{0,80} (?:is|are) (?:at|in)\\b|contributed to this report|in the video|\\bcookies?\\b|share (?:this|on)|newsletter|(?:please|must|need to) (?:log|sign) in\\b|^(?:welcome|congratulations|thanks?|thank you)\\b[^.]{0,70}!$|thanks in advance|buy(?:ing)? me a coffee|(?:sign|log) ?in to (?:comment|reply|post|vote|continue)|create an account|free (?:to try|trial)\\b|to everyone (?:that|who) took the time|image (?:source|caption)|^(?:keep|continue) reading\\b|^read on\\b|^(?:©|copyright\\b)",
    "^please (?:contact|call|e?mail|visit)\\b|retrieved (?:from|on)\\b.*https?:|affiliate (?:link|commission|program)|\\bwe (?:may|might|could|can|will)? ?(?:be compensated|(?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?(?:commission|compensation))",
  ],
  telling: [
    "\\b(?:in this (?:paper|work|article|study|essay|report)|this (?:paper|work|article|study|essay|guide) (?:\\w+ly )?(?:\\w+s)\\b)",
    "\\b(?:here,? )?we (?:(?:also|then|further|first|\\w+ly) )?(?:propose|present|introduce|show|demonstrate|develop|describe|investigate|study|prove|find|found|argue|address|explore|report|establish|devise)\\b",
    "\\b(?:our|the) (?:\\w+ )?(?:results?|findings|experiments|contributions?|approach|method|model|study|analysis)\\b",
    "\\b(?:in (?:summary|conclusion|short|brief)|to sum up|overall|the (?:key|main) (?:point|idea|finding|reason)|above all|most importantly)\\b",
  ],
  persons: "i i'm i've i'd we we're we've my our me us you your",
};
