import type { Article, Paragraph } from '#src/corpus/article.ts';

/** A line of a live blog that gives the time of what follows: "9:30 p.m.", "21.05 GMT". */
const STAMP = /^(\d{1,2})(?:[:.h](\d{2}))?\s*([aApP])?\.?(?:[mM]\.?)?(?:\s+(?:[A-Z]{2,4}|local time))?\s*[:–—-]?$/;

const DAY = 24 * 60;

/** Where a time is given, and the minutes from midnight. */
interface Stamp {
  readonly number: number;
  readonly minutes: number;
}

/** The first paragraph that tells the latest of an article: under its latest time, or the first of all where it gives no times. */
export function latestParagraph(article: Article): Paragraph | undefined {
  const stamps = stampsOf(article);
  const stamp = isRising(stamps) ? stamps.at(-1) : stamps[0];
  const from = stamp === undefined ? 1 : stamp.number + 1;
  return article.paragraphs.find((paragraph) => paragraph.number >= from && stampOf(paragraph) === undefined);
}

/** Whether an article gives times, the latest first. */
export function tellsLatestFirst(article: Article): boolean {
  const stamps = stampsOf(article);
  return stamps.length > 1 && !isRising(stamps);
}

function stampsOf({ paragraphs }: Article): Stamp[] {
  return paragraphs.flatMap((paragraph) => stampOf(paragraph) ?? []);
}

function stampOf({ number, text }: Paragraph): Stamp | undefined {
  const [, hours, minutes, half] = STAMP.exec(text.trim()) ?? [];
  if (hours === undefined || (half === undefined && minutes === undefined)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return { number, minutes: hour * 60 + Number(minutes ?? 0) };
}

/** Whether most steps go forward, each taken the shorter way round the clock: a night's blog goes past midnight. */
function isRising(stamps: readonly Stamp[]): boolean {
  let forward = 0;
  for (const [i, { minutes }] of stamps.entries()) {
    const before = stamps[i - 1];
    if (before) forward += Math.sign(((minutes - before.minutes + DAY + DAY / 2) % DAY) - DAY / 2);
  }
  return forward > 0;
}
