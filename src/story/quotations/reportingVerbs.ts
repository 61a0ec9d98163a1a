/** Verbs that introduce what somebody says or writes, by base form; each with its inflected forms. */
const VERBS = `
say says said saying; tell tells told telling; add adds added adding; ask asks asked asking; write writes wrote written writing;
tweet tweets tweeted tweeting; post posts posted posting; claim claims claimed claiming; state states stated stating;
announce announces announced announcing; declare declares declared declaring; explain explains explained explaining;
insist insists insisted insisting; warn warns warned warning; note notes noted noting; observe observes observed observing;
reply replies replied replying; respond responds responded responding; answer answers answered answering; argue argues argued arguing;
admit admits admitted admitting; acknowledge acknowledges acknowledged acknowledging; concede concedes conceded conceding;
confirm confirms confirmed confirming; deny denies denied denying; reiterate reiterates reiterated reiterating;
repeat repeats repeated repeating; stress stresses stressed stressing; emphasise emphasises emphasised emphasising;
emphasize emphasizes emphasized emphasizing; suggest suggests suggested suggesting; predict predicts predicted predicting;
promise promises promised promising; pledge pledges pledged pledging; vow vows vowed vowing; urge urges urged urging;
complain complains complained complaining; comment comments commented commenting; remark remarks remarked remarking;
joke jokes joked joking; quip quips quipped quipping; recall recalls recalled recalling; continue continues continued continuing;
conclude concludes concluded concluding; describe describes described describing; call calls called calling; dub dubs dubbed dubbing;
label labels labelled labelling labeled labeling; brand brands branded branding; denounce denounces denounced denouncing;
condemn condemns condemned condemning; criticise criticises criticised criticising; criticize criticizes criticized criticizing;
praise praises praised praising; hail hails hailed hailing; blame blames blamed blaming; accuse accuses accused accusing;
shout shouts shouted shouting; yell yells yelled yelling; cry cries cried crying; scream screams screamed screaming;
whisper whispers whispered whispering; exclaim exclaims exclaimed exclaiming; mutter mutters muttered muttering; chant chants chanted chanting;
sigh sighs sighed sighing; laugh laughs laughed laughing; point points pointed pointing; testify testifies testified testifying;
allege alleges alleged alleging; assert asserts asserted asserting; contend contends contended contending; maintain maintains maintained maintaining;
affirm affirms affirmed affirming; disclose discloses disclosed disclosing; reveal reveals revealed revealing; report reports reported reporting;
estimate estimates estimated estimating; believe believes believed believing; think thinks thought thinking; hope hopes hoped hoping;
fear fears feared fearing; agree agrees agreed agreeing; disagree disagrees disagreed disagreeing; caution cautions cautioned cautioning;
counter counters countered countering; retort retorts retorted retorting; recount recounts recounted recounting; advise advises advised advising;
apologise apologises apologised apologising; apologize apologizes apologized apologizing; lament laments lamented lamenting;
boast boasts boasted boasting; brag brags bragged bragging; demand demands demanded demanding; plead pleads pleaded pleading pled;
beg begs begged begging; read reads reading; speak speaks spoke spoken speaking; express expresses expressed expressing;
voice voices voiced voicing; refer refers referred referring; cite cites cited citing; quote quotes quoted quoting; signal signals signalled signaled;
tout touts touted touting; slam slams slammed slamming; blast blasts blasted blasting; decry decries decried decrying;
deride derides derided deriding; dismiss dismisses dismissed dismissing; reject rejects rejected rejecting; mock mocks mocked mocking;
threaten threatens threatened threatening; propose proposes proposed proposing; recommend recommends recommended recommending;
speculate speculates speculated speculating; sum sums summed; reason reasons reasoned reasoning; muse muses mused musing; wonder wonders wondered wondering;
thank thanks thanked thanking; congratulate congratulates congratulated congratulating; welcome welcomes welcomed welcoming;
lash lashes lashed lashing; rule rules ruled ruling; decide decides decided; hint hints hinted hinting; clarify clarifies clarified clarifying;
elaborate elaborates elaborated elaborating; rue rues rued; reflect reflects reflected reflecting; chime chimes chimed chiming;
message messaged; text texted texting; email emails emailed emailing; echo echoes echoed echoing; challenge challenges challenged;
tease teases teased; sing sings sang; swear swears swore sworn; proclaim proclaims proclaimed proclaiming; pronounce pronounces pronounced;
remember remembers remembered remembering; describe; liken likens likened likening; characterise characterised characterising;
characterize characterized characterizing; term termed terming; compare compares compared comparing; define defines defined; view views viewed;
request requests requested requesting; hear heard; learn learned learnt; go goes went; opine opined opines; gush gushed gushes; enthuse enthused enthuses;
rail railed rails railing; fume fumed fumes; vent vented; tell; interject interjected; persist persisted; protest protested protests;
find finds found finding; wish wishes wished wishing; reassure reassured reassures reassuring; assure assured assures assuring; inform informed informs; notify notified; relay relayed; relate related`
  .trim()
  .split(';')
  .map((forms) => forms.trim().split(/\s+/));

/** Verbs that report speech only beside quotation marks, or with more evidence: "he went: …", "the sign read …", "rules". */
const WEAK = new Set(
  `agree find wish go hear learn read point rule decide think believe hope fear sing term view define compare challenge text email message speak refer cite
  quote signal lash sum label brand tease relate request thank welcome dub reflect laugh sigh call describe report maintain
  continue stress state note post hail blame propose express voice echo cry remember reveal reason wonder persist protest estimate
  recommend signal demand reject dismiss mock threaten praise congratulate accuse criticise criticize condemn denounce`.split(
    /\s+/,
  ),
);

const BASE = new Map(VERBS.flatMap(([base = '', ...forms]) => [base, ...forms].map((form) => [form, base] as const)));

const OF_THE_MIND = new Set(
  'think believe hope fear agree find wish welcome learn hear decide rule view reject remember'.split(' '),
);

/** Whether the verb tells what somebody thinks: "Roe said they welcomed “any step”" quotes Roe, not them. */
export function isOfTheMind(lower: string): boolean {
  return OF_THE_MIND.has(BASE.get(lower) ?? '');
}

/** Whether a word, in lower case, is a form of a verb that introduces what somebody says or writes. */
export function isReportingVerb(lower: string): boolean {
  return BASE.has(lower);
}

/** The base form of a reporting verb: "told" → "tell". */
export function reportingBase(lower: string): string | undefined {
  return BASE.get(lower);
}

/** Whether the verb reports speech by itself; others do so only beside quotation marks or before "that". */
export function reportsByItself(lower: string): boolean {
  const base = BASE.get(lower);
  return base !== undefined && !WEAK.has(base);
}
