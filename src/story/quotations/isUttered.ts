import { isAuxiliary, isDeterminer } from '#src/english/partsOfSpeech.ts';
import type { Item } from '../clauses/items.ts';
import { beforeAdverbs } from '../clauses/wordKinds.ts';
import { isReportingVerb } from './reportingVerbs.ts';

const NAMERS = new Set(
  'so-called dubbed nicknamed titled entitled named termed styled codenamed code-named christened renamed headlined captioned labelled labeled branded'.split(
    ' ',
  ),
);
const TERMS = new Set(
  'motto slogan concept notion word words term terms phrase phrases expression acronym nickname title headline label category hashtag password name names abbreviation alias codename'.split(
    ' ',
  ),
);
const WORKS = new Set(
  `song single film movie book novel memoir album show series sitcom episode play musical poem painting documentary podcast track hit magazine essay
  article comedy drama thriller opera ballet game exhibition sculpture essay video clip blockbuster bestseller anthem ballad sequel franchise
  programme program column report paper study lecture speech-titled operation`.split(/\s+/),
);
const SMALL = new Set('a an the of in on for and or to at by with from'.split(' '));

/**
 * Whether the words between marks were said or written by somebody: not a title, a nickname, a term or a so-called something.
 * `tagged` says that a speaker's tag follows at once ("“No”, she said").
 */
export function isUttered(items: readonly Item[], at: number, words: string, tagged: boolean): boolean {
  if (tagged) return true;
  if (isNickname(items, at, words) || isNamed(items, at)) return false;
  if (isTitle(words) && !isSpoken(items, at)) return false;
  return !dubbedAfter(items, at);
}

/** "Earvin “Magic” Johnson" */
function isNickname(items: readonly Item[], at: number, words: string): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const capitals = [before, next].every(
    (item) => item && (item.kind === 'name' || item.kind === 'word') && item.capital && !item.possessive,
  );
  return (
    capitals &&
    words.split(/\s+/).length <= 3 &&
    /^\p{Lu}/u.test(words) &&
    !/[.,!?]$/.test(words) &&
    !isReportingVerb(next?.lower ?? '')
  );
}

/** "so-called “experts”", "the word “war”", "his film “Nightfall”", "known as the “dead zone”" */
function isNamed(items: readonly Item[], at: number): boolean {
  let left = at - 1;
  if (items[left]?.text === ',' && WORKS.has(items[left - 1]?.lower ?? '')) return true;
  if (isDeterminer(items[left])) left -= 1;
  const before = items[left]?.lower ?? '';
  const direct = left === at - 1;
  if (NAMERS.has(before)) return !hasActiveSubject(items, left) || before === 'so-called';
  if (direct && (TERMS.has(before) || WORKS.has(before))) return true;
  if (before === 'called' || before === 'calls' || before === 'call' || before === 'calling')
    return !hasActiveSubject(items, left) && before !== 'calling';
  if (before !== 'as') return false;
  return [1, 2, 3].some((step) =>
    ['known', 'knew', 'know', 'billed', 'styled', 'marketed', 'identified', 'nicknamed', 'dubbed'].includes(
      items[left - step]?.lower ?? '',
    ),
  );
}

/** "what he called “a farce”": a person does the calling; "a group called “Rise”" and "is called “Rise”" have none. */
function hasActiveSubject(items: readonly Item[], verb: number): boolean {
  const left = beforeAdverbs(items, verb - 1);
  const before = items[left];
  if (['has', 'have', 'had'].includes(before?.lower ?? '')) return true;
  if (!before || before.kind === 'mark' || isAuxiliary(before)) return false;
  if (before.kind === 'name' || ['he', 'she', 'they', 'we', 'i', 'it', 'who'].includes(before.lower)) return true;
  return items.slice(Math.max(0, left - 5), left).some(({ lower }) => lower === 'what');
}

/** "the “snow vote”, as local media dubbed it" */
function dubbedAfter(items: readonly Item[], at: number): boolean {
  const from = items[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (items[from]?.lower !== 'as') return false;
  return items
    .slice(from, from + 8)
    .some(({ lower }) => ['dubbed', 'called', 'nicknamed', 'known', 'named'].includes(lower));
}

/** Written like a title: more than one word, all of any weight capitalised, nothing that ends a sentence. */
function isTitle(words: string): boolean {
  if (/[.,!?…]$/.test(words.trim())) return false;
  const parts = words.trim().split(/\s+/);
  const heavy = parts.filter((part) => !SMALL.has(part.toLowerCase()));
  return (
    heavy.length > 0 &&
    heavy.every((part) => /^[\p{Lu}\p{N}]/u.test(part)) &&
    (parts.length > 1 || parts[0]?.length !== 1)
  );
}

/** A colon, or a reporting verb and its comma, right before. */
function isSpoken(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.text === ':') return true;
  return before?.text === ',' && isReportingVerb(items[at - 2]?.lower ?? '');
}
