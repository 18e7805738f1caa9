import { describe, expect, test } from "@jest/globals";
// @ts-expect-error a plain script of the browser, without declarations
import { placeLabels } from "../../public/js/label-placement.js";
import { countWork, steepPlaces } from "../fixtures/work.js";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const place = placeLabels as (
  points: object[],
  bounds: Box,
  radius: number,
) => (Box | null)[];

const BOUNDS: Box = { left: 0, top: 0, right: 400, bottom: 300 };

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}

function covers(box: Box, { x, y }: { x: number; y: number }): boolean {
  return overlap(box, {
    left: x - 8,
    right: x + 8,
    top: y - 8,
    bottom: y + 8,
  });
}

describe("labels on the map", () => {
  const points = [
    { x: 390, y: 20 },
    { x: 380, y: 28 },
    { x: 200, y: 150 },
    { x: 210, y: 160 },
    { x: 5, y: 295 },
  ].map((point) => ({ ...point, width: 90, height: 16, bars: [] }));
  const boxes = place(points, BOUNDS, 8).flatMap((box) => box ?? []);

  test("all stand somewhere while there is room", () => {
    expect(boxes).toHaveLength(points.length);
  });

  test("are left out where they would lie on others or be cut off", () => {
    const crowd = Array.from({ length: 40 }, (_, index) => ({
      x: 200 + (index % 8),
      y: 150 + Math.floor(index / 8),
      width: 90,
      height: 16,
      bars: [],
    }));
    const placed = place(crowd, BOUNDS, 8);
    const seen = placed.flatMap((box) => box ?? []);
    expect(placed).toHaveLength(crowd.length);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(crowd.length);
    for (const [index, box] of seen.entries())
      for (const other of seen.slice(index + 1))
        expect(overlap(box, other)).toBe(false);
    for (const box of seen)
      for (const dot of crowd) expect(covers(box, dot)).toBe(false);
    expect(
      place([{ x: 5, y: 5, width: 900, height: 16, bars: [] }], BOUNDS, 8),
    ).toEqual([null]);
  });

  test("do not overlap each other", () => {
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(overlap(box, other)).toBe(false);
  });

  test("do not lie on dots", () => {
    for (const box of boxes)
      for (const dot of points) expect(covers(box, dot)).toBe(false);
  });

  test("cost as much as there are dots, in a crowd, too", async () => {
    const crowd = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        x: (index * 0.618 * 400) % 400,
        y: (index * 0.755 * 300) % 300,
        width: 60,
        height: 16,
        bars: [],
      }));
    const work = await countWork();
    const once = await work.count(() => place(crowd(400), BOUNDS, 8));
    const fourTimes = await work.count(() => place(crowd(1_600), BOUNDS, 8));
    await work.stop();
    expect(once.size).toBeGreaterThan(0);
    expect(steepPlaces(once, fourTimes)).toEqual([]);
  });

  test("stay inside the map", () => {
    for (const { left, top, right, bottom } of boxes) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(BOUNDS.right);
      expect(bottom).toBeLessThanOrEqual(BOUNDS.bottom);
    }
  });
});
