import { IRREGULAR_FORMS } from '#src/text/irregularForms.ts';
import { isRoleNoun } from '../people/roleWords.ts';
import type { Item } from './frames.ts';
import { AUXILIARIES, BREAKS, DETERMINERS, PREPOSITIONS } from './functionWords.ts';
import { isReportingVerb } from './reportingVerbs.ts';

/** Verbs seen often before a noun phrase that they do not belong to. */
const COMMON_VERBS = new Set(
  `met took made gave came went got saw found left kept held became began ran put set brought bought sent built lost won spread rose fell
  grew stood sat led paid hit cut broke spoke showed knew felt heard died`.split(/\s+/),
);

/** Irregular forms that are nouns or adjectives as often. */
const NOT_ONLY_VERBS = new Set(
  `men women people children lives feet teeth wives halves knives wolves mice media criteria crises phenomena left ground found lost shot cut
  made bound light lit means dies flies saw thought rose run fit hit set spread cost`.split(/\s+/),
);

/** Whether a word is a verb where it stands: a reporting verb or a common one with no article before it. */
export function isVerbal(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital) return false;
  const before = items[at - 1]?.lower ?? '';
  if (DETERMINERS.has(before) || items[at - 1]?.possessive) return false;
  if (COMMON_VERBS.has(item.lower) || isPastTense(items, at) || isIrregular(item.lower)) return true;
  return (
    isReportingVerb(item.lower) &&
    !isRoleNoun(item.lower) &&
    ![
      'report',
      'reports',
      'call',
      'calls',
      'text',
      'post',
      'comment',
      'state',
      'hopes',
      'fears',
      'claims',
      'view',
      'views',
      'answer',
      'reading',
    ].includes(item.lower)
  );
}

function isIrregular(lower: string): boolean {
  return IRREGULAR_FORMS.has(lower) && !/(?:n|ing)$/.test(lower) && !NOT_ONLY_VERBS.has(lower);
}

/** "declined to", "arrested three": a form in -ed with what verbs, not nouns, have behind them. */
function isPastTense(items: readonly Item[], at: number): boolean {
  const { lower = '' } = items[at] ?? {};
  if (!/[^e]ed$/.test(lower) || lower.includes('-')) return false;
  const next = items[at + 1];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    next.capital ||
    DETERMINERS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    BREAKS.has(next.lower) ||
    AUXILIARIES.has(next.lower)
  );
}
