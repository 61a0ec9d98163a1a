const UNITS = { m: 60 * 1_000, h: 60 * 60 * 1_000, d: 24 * 60 * 60 * 1_000 } as const;

/** The shortest and the longest time between two fetches of one address. */
const SHORTEST_MS = 15 * UNITS.m;
const LONGEST_MS = 30 * UNITS.d;

/** Milliseconds of an interval as it is typed: "30m", "6h", "1d"; undefined for what is none, or not from 15 minutes to 30 days. */
export function parseInterval(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,5})\s*([mhd])$/i.exec(text.trim()) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  const ms = Number(count) * UNITS[unit.toLowerCase() as keyof typeof UNITS];
  return ms >= SHORTEST_MS && ms <= LONGEST_MS ? ms : undefined;
}

/** An interval as it is typed, in the largest unit that fits: "6h". */
export function writeInterval(ms: number): string {
  const [unit, size] = ms % UNITS.d === 0 ? ['d', UNITS.d] : ms % UNITS.h === 0 ? ['h', UNITS.h] : ['m', UNITS.m];
  return `${Math.round(ms / Number(size))}${unit}`;
}
