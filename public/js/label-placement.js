// @ts-check

/**
 * @typedef {{ x: number, y: number }} Point
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Box
 * @typedef {Point & { width: number, height: number, bars: Box[] }} Labelled
 */

/** Where a label may stand, seen from its dot: the first free place wins. */
const DIRECTIONS = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: -1 },
  { x: -1, y: 1 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];
const DISTANCES = [14, 20, 28, 40];

/**
 * Finds a place for every label: inside the bounds, off all dots and other labels, if possible nearest to its own dot
 * and off error bars. A crowd leaves some without one: null for a label that would lie on another or on a dot, or be cut off.
 * @param {Labelled[]} points
 * @param {Box} bounds
 * @param {number} radius of the dots
 * @returns {(Box | null)[]}
 */
export function placeLabels(points, bounds, radius) {
  const dots = points.map(({ x, y }) => boxAround(x, y, radius + 3));
  const bars = points.flatMap((point) => point.bars);
  /** @type {Box[]} */
  const placed = [];
  /** @type {(Box | null)[]} */
  const chosen = [];
  for (const point of points) {
    const free = DISTANCES.flatMap((distance) =>
      DIRECTIONS.map((direction) => candidate(point, direction, distance)),
    )
      .map((box, index) => ({ box, index }))
      .filter(
        ({ box }) =>
          !isOutside(box, bounds) &&
          !overlapsAny(box, placed) &&
          !overlapsAny(box, dots),
      );
    const costs = free.map(
      ({ box, index }) =>
        60 * nearerDots(box, point, points) +
        18 * bars.filter((bar) => overlap(box, bar)).length +
        2 * index,
    );
    const best = free[costs.indexOf(Math.min(...costs))]?.box;
    if (best) placed.push(best);
    chosen.push(best ?? null);
  }
  return chosen;
}

/**
 * @param {Labelled} point
 * @param {Point} direction
 * @param {number} distance
 * @returns {Box}
 */
function candidate(point, direction, distance) {
  const away = direction.x !== 0 && direction.y !== 0 ? 0.72 : 1;
  const middle = {
    x: point.x + direction.x * (distance * away + point.width / 2),
    y:
      point.y +
      direction.y *
        (direction.x === 0
          ? distance * 0.8 + point.height / 2
          : distance * 0.9),
  };
  return {
    left: middle.x - point.width / 2,
    right: middle.x + point.width / 2,
    top: middle.y - point.height / 2,
    bottom: middle.y + point.height / 2,
  };
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @returns {Box}
 */
function boxAround(x, y, radius) {
  return {
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  };
}

/**
 * How many dots of others a label would rather seem to belong to.
 * @param {Box} box
 * @param {Point} own
 * @param {Point[]} points
 * @returns {number}
 */
function nearerDots(box, own, points) {
  const distance = distanceTo(box, own);
  return points.filter(
    (point) => point !== own && distanceTo(box, point) <= distance + 4,
  ).length;
}

/**
 * @param {Box} box
 * @param {Point} point
 * @returns {number}
 */
export function distanceTo(box, { x, y }) {
  const away = nearestPoint(box, { x, y });
  return Math.hypot(away.x - x, away.y - y);
}

/**
 * The point of a box that is nearest to another point.
 * @param {Box} box
 * @param {Point} point
 * @returns {Point}
 */
export function nearestPoint(box, { x, y }) {
  return {
    x: Math.min(Math.max(x, box.left), box.right),
    y: Math.min(Math.max(y, box.top), box.bottom),
  };
}

/**
 * @param {Box} box
 * @param {Box} bounds
 * @returns {boolean}
 */
function isOutside(box, bounds) {
  return (
    box.left < bounds.left ||
    box.right > bounds.right ||
    box.top < bounds.top ||
    box.bottom > bounds.bottom
  );
}

/**
 * @param {Box} box
 * @param {Box[]} others
 * @returns {boolean}
 */
function overlapsAny(box, others) {
  return others.some((other) => overlap(box, other));
}

/**
 * @param {Box} one
 * @param {Box} other
 * @returns {boolean}
 */
function overlap(one, other) {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
