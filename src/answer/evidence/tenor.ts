/** That something is planned, wished for, feared or only possible. */
const OPEN =
  /\b(?:would|shall|might|could|should|plan(?:s|ned|ning)?|due (?:to|on|in|for)|set (?:to|for)|expect(?:s|ed)|scheduled|hop(?:e|es|ed|ing)|want(?:s|ed)?|aim(?:s|ed)?|intend(?:s|ed)?|propos(?:e|es|ed|al|als)|if|unless|warn(?:s|ed|ing)?|fear(?:s|ed)?|threat(?:s|en|ens|ened)?|call(?:s|ed|ing) for|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|(?:is|are|was|were) to|promis(?:e|es|ed)|pledg(?:e|es|ed)|seek(?:s|ing)?|sought)\b/i;

/** The same by words that are names when written large. */
const OPEN_IN_SMALL = /\b(?:will|may)\b/;

/** That something is not so, or not done. */
const DENIED =
  /\b(?:not|\p{L}{2,7}n['’]t|no|never|none|nobody|nothing|neither|nor|without|den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|refus(?:e|es|ed|al)|declin(?:e|es|ed)|fail(?:s|ed|ure)?|cancel\p{L}*|postpon\p{L}*|call(?:ed)? off|scrap(?:ped)?|ruled out|yet to|instead of|rather than|unlikely)\b/iu;

/** Whether a sentence tells of something as planned or denied rather than done: then its words alone do not tell whether it answers. */
export function isLeftOpen(text: string): boolean {
  return OPEN.test(text) || OPEN_IN_SMALL.test(text) || DENIED.test(text);
}
