/** How long some words say: "two weeks" is 14 days, exactly; "hours" is a part of a day, roughly. */
export interface Quantity {
  readonly days: number;
  /** Whether it leads from one known day to another: a day or a number of days or nights. */
  readonly exact: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** Days in each unit; a month and a year are only good for putting things in order. */
const UNIT_DAYS: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  weekend: 7,
  fortnight: 14,
  month: 30,
  year: 365,
  decade: 3650,
  century: 36_500,
};

const QUANTITY =
  /\b(?:(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\b )?(?:and a half )?(?:more )?(minute|hour|day|night|weekend|week|fortnight|month|year|decade|centur)(s|y|ies)?\b/i;

/** What "several", "a few" and a bare plural come to, for putting things in order. */
const A_FEW = 3;

/** The length of time that some words name, if they name one. */
export function readQuantity(words: string): Quantity | undefined {
  const match = QUANTITY.exec(words);
  const unit = match?.[2]?.toLowerCase();
  if (!match || !unit) return undefined;
  const number = numberOf(match[1], match[3]);
  const days = UNIT_DAYS[unit === 'centur' ? 'century' : unit] ?? 1;
  const rough =
    /\b(?:nearly|almost|about|around|than|over|just|barely|roughly|some|few|couple|half|several|many)\b/i.test(words);
  return {
    days: number * days,
    exact: (match[1] !== undefined || match[3] === undefined) && (unit === 'day' || unit === 'night') && !rough,
  };
}

function numberOf(word: string | undefined, ending: string | undefined): number {
  if (word === undefined) return ending === 's' || ending === 'ies' ? A_FEW : 1;
  return NUMBERS[word.toLowerCase()] ?? Number(word);
}
