import type { Certainty } from "#model/digest.ts";

/** Verbs of saying: who stands before or after one of these, beside a quote, said it. The first 40 % of the cues in PolNeAR (Newell 2018) and their kin. */
export const saidEn = `said says say told tells added adds wrote writes explained explains warned warns insisted insists argued argues claimed claims
admitted admits asked asks announced announces declared declares noted notes stated states tweeted tweets recalled recalls replied replies
responded suggested suggests stressed emphasized emphasised acknowledged confirmed confirms denied denies described describes called calls
commented concluded continued quipped joked vowed promised testified revealed reveals remarked observed complained conceded
predicted predicts urged pointed indicated reported reports posted believes thinks repeated reiterated cautioned countered shouted whispered
exclaimed lamented praised boasted pleaded mused`;

/** Nouns for those who are cited without a name. */
export const sourcesEn = `source sources official officials spokesman spokeswoman spokesperson spokesmen spokespeople police authorities researchers scientists
experts analysts observers insiders witnesses prosecutors investigators lawyers critics diplomats executives aides economists doctors
government ministry administration report reports study studies survey poll statement website document documents filing filings memo investigation
department agency coroner court military army watchdog outlets newspaper magazine agencies guard programmer developer activists organizers organisers
residents lawmakers relatives employees`;

/** Cues of how sure, longest first where one holds another. `*` stands for at most two words. */
export const hedgesEn: [Certainty, string][] = [
  [
    "rumoured",
    "is rumored to|is rumoured to|are rumored to|are rumoured to|rumored to|rumoured to|is rumored|is rumoured|are rumored|there are rumors|there are rumours|rumors of|rumours of|rumors that|rumours that|rumor has it|rumour has it|rumored|rumoured|speculation that|amid speculation|industry chatter|chatter suggests|is said to|are said to|is believed to|are believed to|is thought to|are thought to",
  ],
  [
    "alleged",
    "allegedly|alleged to|alleged|accused of|suspected of|is suspected|purportedly|purported|alleges|allege|allegations that|allegations of",
  ],
  [
    "reported",
    "reportedly|it was reported that|it is reported that|reports say|reports suggest|suggest that|suggests that|suggest|suggests|apparently|appears to|appear to|appeared to|seems to|seem to",
  ],
  [
    "unconfirmed",
    "can not confirm|cannot confirm|could not confirm|could not be confirmed|unconfirmed|not been confirmed|not confirmed|yet to confirm|could not be independently verified|could not verify|unverified|not been verified|has not verified",
  ],
  [
    "unproven",
    "didn't prove|did not prove|does not prove|doesn't prove|not proven|unproven|no evidence that|no evidence of|no proof|not been proven|has not been shown",
  ],
  [
    "disputed",
    "disputed|disputes|contested|controversial claim|rejected claims|casts doubt|cast doubt|in dispute",
  ],
  ["denied", "denied that|denied any|denied the|denied having|has denied|have denied|denies|denied|deny"],
  [
    "unknown",
    "unknown|unclear|not known|not yet known|remains to be seen|yet to be determined|not clear|undisclosed|unspecified",
  ],
  ["feared", "it is feared|is feared|are feared|feared to|feared|fears that|fear that"],
  [
    "expected",
    "is expected to|are expected to|was expected to|were expected to|expected to|is likely to|are likely to|likely to|is set to|are set to|is due to|are due to|is forecast to|are forecast to|projected to|is predicted to|is scheduled to|are scheduled to|is poised to|unlikely to",
  ],
  [
    "planned",
    "plans to|plan to|planned to|is planning to|are planning to|intends to|intend to|intended to|aims to|aim to|is considering|are considering|has proposed|proposes to|hopes to|hope to|proposed",
  ],
  [
    "possible",
    "may have|might have|could have been|could be|may be|might be|may not|might not|could become|could face|could lead|could help|could cost|could mean|could happen|could reach|could infect|could kill|could also|could soon|it is possible|it's possible|possibly|perhaps|potentially|may|might",
  ],
];
