import { opening } from './words.ts';

/** Sentences that look like questions and want no answer, or one that only the people present can give. */
const PATTERNS: readonly RegExp[] = [
  // Astonishment.
  /\b(?:wtf|wth|omg|wdym|ffs)\b/u,
  /\b(?:who|what|why|where|when|how) (?:the|in the|on|in) (?:actual |bloody )?(?:hell|heck|fuck|f|world|earth|devil)\b/u,
  opening('what (?:a|an)\\b'),
  opening(
    'how (?:dare|cool|nice|sad|great|awesome|funny|weird|cute|lovely|awful|crazy|stupid|embarrassing|predictable)\\b',
  ),
  opening("(?:is|isn't) (?:it|this|that) (?:just me|a joke|for real|real life|not|so|too|true)\\b"),
  opening("isn't (?:it|that|this)\\b"),
  opening('(?:can|could) (?:it|this|things) (?:be|get) any\\b'),
  opening('how (?!(?:long|many|much|old|big|far|high|deep|fast|often)\\b)\\p{L}+ is (?:that|this)$'),
  opening('how (?:is|are|do|does) .*\\bstill\\b'),
  opening(
    'how (?:can|could) (?:he|she|they|it|anyone|anybody|people|someone) (?:even|still|ever|possibly|sleep|live with|think|believe|say that|be so|do (?:this|that))\\b',
  ),
  opening('(?:is|are|was) (?:this|that|it|these) even\\b'),
  // What nobody is expected to answer.
  opening('why (?:does|do|did|is|has|can) (?:nobody|no one|everyone|everybody)\\b'),
  opening('why would (?:anyone|anybody|someone|somebody|you)\\b'),
  opening(
    'when will (?:people|they|we|everyone|politicians) (?:ever )?(?:learn|stop|realise|realize|wake up|listen)\\b',
  ),
  opening('what (?:kind|sort) of (?:idiot|moron|fool|person|monster|clown)\\b'),
  opening('how hard (?:can|could) (?:it|this|that) be$'),
  opening('remember (?:when|how|that)\\b'),
  // What is asked of the moderators, or about the bot.
  opening('(?:can|could|would|will) (?:a|an|the|some|any) (?:mods?|moderators?|admins?)\\b'),
  /\b(?:the|this|that|a|your) bot\b/u,
  opening("who (?:cares|knows|knew|asked|needs|would(?:n't| have)|wouldn't|doesn't|could have|hurt|even)\\b"),
  opening('(?:so what|says who|guess (?:what|who)|why not|since when|for real|no kidding)\\b'),
  opening("what(?:'s| is) (?:the (?:point|use|deal|matter|catch)|not to|up|good|new|wrong)\\b"),
  opening('what (?:if|else|gives|now|could (?:possibly )?go wrong|does it matter)\\b'),
  opening('does it (?:even |really )?matter\\b'),
  opening(
    'why (?:is|are|do|does) (?:everyone|everybody|people|nobody|no one|life|this|it|they) (?:always|so|even|like|all)\\b',
  ),
  // Small talk, and what is asked of those present.
  opening("how(?:'s| is| are| was) (?:it going|everyone|everybody|life|things|the weekend|the family|the weather)$"),
  opening('how (?:about|do we all)\\b'),
  opening(
    "who(?:'s| is| wants?| here| else| all)(?: all)? (?:is |'s )?(?:to |wants? )?(?:up|down|in|ready|awake|online|free|watching|playing|going|coming|here|around|with me|play|watch|join)\\b",
  ),
  opening('who else (?:(?:is|was) (?:going|coming|at|there)|had|got|wants?|went|saw|likes?|loves?|thinks?)\\b'),
  opening(
    '(?:any(?:one|body)|some(?:one|body)) (?:selling|buying|giving|trading|looking|offering|wanting|going|coming)\\b',
  ),
  opening(
    "(?:is|does|has)?\\s*(?:there )?(?:anyone|anybody|someone|somebody)(?:'s)? (?:else|here|there|around|up|online|free|awake|playing|watching|want|wants|wanna|fancy|down|care|cares|play|plays|like|feel|feels|think|thinks|need|use|uses)\\b",
  ),
  opening('what (?:time|day|date) is it\\b'),
  opening("what(?:'s| is) (?:for|everyone|everybody)\\b"),
];

/** A statement that ends by asking for consent; the verb of one that asks in earnest has no comma before it. */
const TAG =
  /,? (?:right|correct|huh|eh|innit|amirite|hm+)$|, (?:no|yes|yeah|ok|okay|(?:is|are|was|were|do|does|did|has|have|will|would|can|could)(?:n't)? (?:it|they|he|she|that|there))$/u;

/** Whether a sentence (small letters, without its question mark) wants no answer out of a story. */
export function isRhetorical(sentence: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(sentence));
}

/** Whether a sentence ends by asking for consent to what it states: "…, right?" */
export function asksConsent(sentence: string): boolean {
  return TAG.test(sentence);
}
