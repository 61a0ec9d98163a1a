import type { Lead, Person } from '#src/story/facts.ts';

/** Offices whose holders lead what they are of. */
const OFFICE =
  '(?:(?:(?:(?:co-)?founder|founding father|president|chairman|chairwoman|chair|owner) and )?(?:chief executive(?: officer)?|CEO)|(?:managing|executive|general|artistic|musical|research|campaign) director|director[- ]general|general secretary|secretary[- ]general|director|president|prime minister|premier|chancellor|taoiseach|commander(?:-in-chief)?|chair(?:man|woman|person)?|co-chair(?:man|woman)?|(?:co-)?leader|head|mayor|governor|founder|captain|(?:head )?coach|manager|dean|rector|vice[- ]chancellor|head ?teacher|headmaster|headmistress|principal|(?:police |fire )?chief|chief constable|editor(?:-in-chief)?|speaker|abbot|admiral|king|queen|emir|sultan|pope)';

/** Second in line, or no longer in office. */
const NOT_LEADING =
  /\b(?:chief of staff|head of state|head of government|vice|deputy|assistant|associate|former|ex|one-time|late|then|outgoing|co-founder(?! and)|(?:medical|financ(?:e|ial)|technical|sporting|marketing|communications|sales|creative|team|line|project) (?=director|manager))\b(?![- ]chancellor)/i;

const OF = new RegExp(`^(?:\\S+ ){0,3}?${OFFICE} (?:of|at) (.+)$`, 'i');
const POSSESSIVE = new RegExp(`^(.+?)['’]s? (?:\\S+ ){0,3}?${OFFICE}$`, 'i');
const BEFORE = new RegExp(`^(.+?) ${OFFICE}$`, 'i');
/** Words at the start of a role that say what sort of holder it is, and not what the office is of. */
const SORT = /^(?:(?:the|new|newly \p{Ll}+|acting|interim|long-?serving|veteran|current|embattled|senior|first) )+/iu;

/** "chairman of the trust | president of the club" */
const BETWEEN_OFFICES = new RegExp(`(?<= (?:of|at) .*) and (?=(?:the )?${OFFICE} (?:of|at) )`, 'i');

const ALONE = new RegExp(`^(?!founder$)${OFFICE}$`, 'i');

/** The leaders among the people by the offices they hold, in the order of the text. */
export function findOfficeLeads(people: readonly Person[]): Lead[] {
  return leadsBy(people, ledBy);
}

/** Those who hold an office of which the article does not say what it is of: "Chief Executive". What they lead is told by the office. */
export function findBareOffices(people: readonly Person[]): Lead[] {
  return leadsBy(people, (role) => (ALONE.test(role.replace(SORT, '')) ? role : undefined));
}

function leadsBy(people: readonly Person[], ledBy: (role: string) => string | undefined): Lead[] {
  return people
    .flatMap((person) =>
      person.roles.flatMap((role) =>
        role.text.split(BETWEEN_OFFICES).flatMap((office) => {
          const leads = NOT_LEADING.test(office) ? undefined : ledBy(office);
          return leads ? [{ leader: person.name, role: role.text, leads, passage: role.passage }] : [];
        }),
      ),
    )
    .toSorted((a, b) => a.passage.paragraph - b.passage.paragraph || a.passage.start - b.passage.start);
}

/** What the holder of an office leads, as the words of a sentence name it: "the party's parliamentary leader" leads "the party". */
export function ledByOffice(words: string): string | undefined {
  return NOT_LEADING.test(words) ? undefined : ledBy(words);
}

/** What the holder of an office leads, in the office's own words: "chief executive of Norland" leads "Norland". */
function ledBy(role: string): string | undefined {
  const led = OF.exec(role)?.[1] ?? POSSESSIVE.exec(role)?.[1];
  if (led !== undefined) return led;
  const before = BEFORE.exec(role.replace(SORT, ''))?.[1];
  // A lone small word before an office says its sort: "club captain", "police chief".
  return before !== undefined && (/^\p{Ll}+$/u.test(before) || /(?:,| and)$/.test(before)) ? undefined : before;
}
