import type { Span } from '#src/text/span.ts';
import { hasVerb, untilVerb } from './clauses.ts';
import type { LeadVerb } from './leadVerbs.ts';

/** Somebody named in a sentence; offsets into the sentence. */
export interface Named extends Span {
  readonly name: string;
  readonly role?: string;
}

/** Who leads: a name the article's people have, or the article's own words. */
export interface Leader {
  readonly name: string;
  readonly role?: string;
}

/** A sentence with whom it names, and whom the text named last before it. */
export interface Scene {
  readonly sentence: string;
  readonly named: readonly Named[];
  /** Whom "he" or "she" at its start means, where that is plain. */
  readonly previous?: Leader;
}

/** Who does the leading of `led` by this verb; empty where the sentence doesn't plainly say. */
export function readLeaders(scene: Scene, verb: LeadVerb, led: Span): Leader[] {
  const inverted = verb.start === 0 && /^ (?:is|are|was|were)(?= )/.exec(scene.sentence.slice(led.end));
  if (inverted) return leadersAfter(scene, led.end + inverted[0].length);
  return verb.voice === 'passive' ? leadersAfter(scene, verb.end) : leadersBefore(scene, verb);
}

/** Words between the end of a subject and its verb: "Roe, who now |", "Roe, the mayor of Leeds, |". */
const RELATIVE = /,? (?:who|which|that)(?: \p{L}+(?:ly|so|w|e|ll))?$/u;

function leadersBefore(scene: Scene, verb: LeadVerb): Leader[] {
  const before = scene.sentence.slice(0, verb.start).trimEnd();
  const bare = before.replace(
    / (?:also|now|still|once|currently|previously|jointly|formerly|both|already|reportedly|personally|will)$/,
    '',
  );
  const pronoun = /(?:^|[,;:“"—] ?|\b(?:and|but|that|said|because|while) )(?:he|she)$/i.test(bare);
  if (pronoun) return pronounLeader(scene, bare.length);
  const relative = RELATIVE.exec(bare);
  const subject = relative ? bare.slice(0, relative.index) : bare;
  const last = lastNamed(scene, subject, relative !== null);
  if (last) return relative || !verb.plural ? [last] : [...coordinated(scene, last), last];
  // What runs a ferry or a race is no leader unless it is somebody.
  return /\b(?:runs?|ran|running)$/.test(scene.sentence.slice(0, verb.end))
    ? []
    : nounLeader(subject.replace(/,$/, ''));
}

/** The last one named, where nothing but an apposition parts the name from the end: "Jane Roe, the mayor of Leeds,". */
function lastNamed(scene: Scene, subject: string, relative: boolean): Named | undefined {
  const inside = scene.named.filter((named) => named.end <= subject.length);
  const last = inside.findLast(({ end }) => !/^['’]s\b/.test(scene.sentence.slice(end)) || end === subject.length);
  if (!last) return undefined;
  const between = subject.slice(last.end);
  const apposed = /^(?:, [^;:]{1,90},?| \([^)]{1,40}\)),?$/.test(between) && !/ and /.test(between);
  const told = /^, who [^;:]{1,120},$/.test(between);
  const placed = relative && /^ (?:of|at|from|with|for) [^,;:]{1,80}$/.test(between);
  return /^,?$/.test(between) || told || ((apposed || placed) && !hasVerb(between)) ? last : undefined;
}

/** Those joined to a leader by "and": "Dermer and Netanyahu's adviser Tzachi Hanegbi". */
function coordinated(scene: Scene, last: Named): Named[] {
  const found: Named[] = [];
  let right = last;
  for (const left of scene.named.filter((named) => named.end < last.start).toReversed()) {
    const between = scene.sentence.slice(left.end, right.start);
    if (/^['’]s\b/.test(between)) continue;
    const joined = found.length === 0 ? /^,? and /.test(between) : /^, /.test(between);
    if (!joined || hasVerb(between)) break;
    found.unshift(left);
    right = left;
  }
  const opening = scene.sentence.slice(0, found[0]?.start ?? 0);
  // "Kirby met Sullivan and Hanegbi will lead": Sullivan is met, and leads nothing.
  const clause = opening.split(/[,;:]|\b(?:that|while|but)\b/).at(-1) ?? '';
  return hasVerb(clause) || /\b(?:of|with|by|to|for) $/.test(clause) ? [] : found;
}

function pronounLeader(scene: Scene, until: number): Leader[] {
  const here = scene.named.find((named) => named.end <= until);
  const found = here ?? scene.previous;
  return found ? [found] : [];
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
/** A subject in the article's own words: from the start of its clause, without a verb. */
const NOUN_SUBJECT = new RegExp(
  `(?:^|[,;:“"] |\\b(?:and|but|that|while|said|because) )((?:(?:the|an?|The|An?|two|three|several|senior|former|Two|Three) )?(?:${NAME}|\\p{Ll}+)(?:(?: (?:and|of|the|for|de|van|von|al|bin))* (?:${NAME}|\\p{Ll}{3,})){0,7})$`,
  'u',
);

/** Words with a capital that open a sentence and name nobody. */
const NO_SUBJECT =
  /^(?:He|She|It|They|We|I|You|This|That|There|Who|What|But|And|In|On|At|For|As|If|When|While|After|Before)(?= |$)/;

function nounLeader(subject: string): Leader[] {
  const words = NOUN_SUBJECT.exec(subject)?.[1];
  if (!words || hasVerb(words) || !/^(?:[Tt]he |[Aa]n? |[Tt]wo |[Tt]hree |\p{Lu})/u.test(words)) return [];
  return NO_SUBJECT.test(words) ? [] : [leaderOf(words)];
}

const ROLE_AND_NAME = new RegExp(`^(.*\\p{Ll}) (${NAME}(?: ${NAME})+)$`, 'u');

/** A role and the name after it are told apart: "Chief inspector Ann Lee". */
function leaderOf(words: string): Leader {
  // A full stop may end a name ("Jr.") or a sentence.
  const bare = words.replace(/^(?:the|an?) /i, '').replace(/(?<=\p{Ll}{3})\.$/u, '');
  const parts = ROLE_AND_NAME.exec(bare);
  const [role, name] = [parts?.[1], parts?.[2]];
  return role && name && /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(role) ? { name, role } : { name: bare };
}

const AGENT = new RegExp(
  `^(?:(?:the|an?|its|their|his|her) )?(?:[\\p{L}\\p{M}.'’-]+ ){0,6}?${NAME}(?:(?: (?:of|de|van|von|al|bin|the|and))* ${NAME})*|^(?:the|an?|two|three|former|retired) (?:[\\p{L}'’-]+)(?: (?!is|was|and|has|will|who|that|in|on|at|to|after|with|from)[\\p{L}'’-]+){0,4}`,
  'u',
);

/** "By the end of the year", "by a margin of 3": a time or a measure, and nobody who leads. */
const NO_AGENT = /^(?:the (?:end|start|beginning|middle|time|way)|a (?:margin|score|point|factor)|an average)\b/;

function leadersAfter(scene: Scene, from: number): Leader[] {
  const start = from + 1;
  const agent = AGENT.exec(scene.sentence.slice(start));
  const first = scene.named.find((named) => named.start >= start && !/^['’]s\b/.test(scene.sentence.slice(named.end)));
  if (first && isRoleOnly(scene.sentence.slice(start, first.start))) return [first, ...joinedAfter(scene, first)];
  if (/^(?:him|her)\b(?! \p{Ll})/u.test(scene.sentence.slice(start))) return pronounLeader(scene, from);
  const words = agent && untilVerb(agent[0]);
  return words && !NO_AGENT.test(words) && /^(?:the|an?|two|three|former|retired|\p{Lu})/u.test(words)
    ? [leaderOf(words)]
    : [];
}

/** Whether nothing but a role stands before a name. */
function isRoleOnly(text: string): boolean {
  return (
    !/[;:]|\p{L}{5,}\./u.test(text) && !hasVerb(text) && !/\b(?:and|in|at|to|who)\b/.test(text) && text.length < 90
  );
}

function joinedAfter(scene: Scene, first: Named): Named[] {
  const next = scene.named.find(
    (named) => named.start > first.end && !/^['’]s\b/.test(scene.sentence.slice(named.end)),
  );
  if (!next) return [];
  const between = scene.sentence.slice(first.end, next.start);
  return /^(?:, [^,]{1,60},)? and /.test(between) && !hasVerb(between) && between.length < 90 ? [next] : [];
}
