import { countLeading } from "./count-leading.js";
import type { Span } from "./model.js";

/** Whether two spans share at least one code unit. */
export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Whether the inner span lies wholly inside the outer one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Those of many spans that overlap another one, found by binary search.
 *
 * @param spans ascending and not overlapping each other
 */
export function overlapping<Item extends Span>(
  spans: readonly Item[],
  span: Span,
): readonly Item[] {
  const start = endingBy(spans, span.start);
  let end = start;
  while ((spans[end]?.start ?? Infinity) < span.end) end++;
  return start === end ? NONE : spans.slice(start, end);
}

/**
 * How many spans end at an offset or before it, found by binary search.
 *
 * @param spans ascending and not overlapping each other
 */
export function endingBy(spans: readonly Span[], offset: number): number {
  return countLeading(spans, ({ end }) => end <= offset);
}

/**
 * Whether another span lies wholly inside one of many spans.
 *
 * @param spans ascending and not overlapping each other
 */
export function isWithin(spans: readonly Span[], span: Span): boolean {
  const first = spans[endingBy(spans, span.start)];
  return first !== undefined && contains(first, span);
}

const NONE: readonly never[] = [];
