import { inflectVerb } from '#src/english/inflect.ts';

/** Verbs that introduce what somebody says or writes. */
const VERBS = `
  accuse acknowledge add admit advise affirm agree allege announce answer apologise apologize argue ask assert assure
  beg believe blame blast boast brag brand call caution challenge chant characterise characterize chime cite claim
  clarify comment compare complain concede conclude condemn confirm congratulate contend continue counter criticise
  criticize cry decide declare decry define demand denounce deny deride describe disagree disclose dismiss dub echo
  elaborate email emphasise emphasize enthuse estimate exclaim explain express fear find fume go gush hail hear hint
  hope inform insist interject joke label lament lash laugh learn liken maintain message mock muse mutter note notify
  observe opine persist plead pledge point post praise predict proclaim promise pronounce propose protest quip quote
  rail read reason reassure recall recommend recount refer reflect reiterate reject relate relay remark remember repeat
  reply report request respond retort reveal rue rule say scream shout sigh signal sing slam speak speculate state
  stress suggest sum swear tease tell term testify text thank think threaten tout tweet urge vent view voice vow warn
  welcome whisper wish wonder write yell`
  .trim()
  .split(/\s+/);

/** Verbs that report speech only beside quotation marks, or with more evidence: "he went: …", "the sign read …", "rules". */
const WEAK = new Set(
  `agree find wish go hear learn read point rule decide think believe hope fear sing term view define compare challenge text email message speak refer cite
  quote signal lash sum label brand tease relate request thank welcome dub reflect laugh sigh call describe report maintain
  continue stress state note post hail blame propose express voice echo cry remember reveal reason wonder persist protest estimate
  recommend signal demand reject dismiss mock threaten praise congratulate accuse criticise criticize condemn denounce`.split(
    /\s+/,
  ),
);

/** Verbs that report speech only with a clause for what is said: "added that", but not "added an assist"; "claimed he won", not "two wickets". */
const WITH_CLAUSE = new Set(
  'add advise answer assert boast claim conclude counter muse observe predict recall recount repeat reply respond suggest write'.split(
    ' ',
  ),
);

const BASE = new Map(VERBS.flatMap((base) => inflectVerb(base).map((form) => [form, base] as const)));

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

/** Whether the verb reports speech only if a clause says what was said. */
export function needsClause(lower: string): boolean {
  return WITH_CLAUSE.has(BASE.get(lower) ?? '');
}

/** Whether the verb reports speech by itself; others do so only beside quotation marks or before "that". */
export function reportsByItself(lower: string): boolean {
  const base = BASE.get(lower);
  return base !== undefined && !WEAK.has(base);
}
