/** A stretch of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two stretches share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
