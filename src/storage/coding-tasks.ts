/**
 * Coding tasks: sentences of a collection that were drawn for people to code on one axis.
 */
import { z } from "zod";
import type { Span } from "../engine/model.js";
import {
  ALLOCATIONS,
  STRATA,
  type Allocation,
  type Stratum,
  type StratumCounts,
} from "../engine/statistics/stratified-sample.js";
import type { Database, Row } from "./database.js";

/** A draw of sentences. */
export interface CodingTask {
  readonly id: string;
  readonly collection: string;
  readonly axis: string;
  readonly seed: number;
  readonly allocation: Allocation;
  /** The versions that decided which sentences have a match. */
  readonly engine: string;
  readonly lexicon: string;
  /** How many sentences the collection had then. */
  readonly sizes: StratumCounts;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A drawn sentence: its span in its article, and its words as they were then. */
export interface CodingUnit extends Span {
  readonly task: string;
  /** From 1, in random order. */
  readonly number: number;
  readonly article: string;
  readonly text: string;
  readonly stratum: Stratum;
  /** The probability with which it was drawn, in (0, 1]. */
  readonly probability: number;
}

const taskSchema = z
  .object({
    id: z.string(),
    collection: z.string(),
    axis: z.string(),
    seed: z.number(),
    allocation: z.enum(ALLOCATIONS),
    engine: z.string(),
    lexicon: z.string(),
    matched: z.number(),
    unmatched: z.number(),
    created_at: z.string(),
  })
  .transform(({ matched, unmatched, created_at, ...rest }): CodingTask => ({
    ...rest,
    sizes: { matched, unmatched },
    createdAt: created_at,
  }));

const unitSchema = z
  .object({
    task: z.string(),
    number: z.number(),
    article: z.string(),
    span_start: z.number(),
    span_end: z.number(),
    text: z.string(),
    stratum: z.enum(STRATA),
    probability: z.number(),
  })
  .transform(({ span_start, span_end, ...rest }): CodingUnit => ({
    ...rest,
    start: span_start,
    end: span_end,
  }));

const toTask = (row: Row): CodingTask => taskSchema.parse(row);
const toUnit = (row: Row): CodingUnit => unitSchema.parse(row);

/** The tasks of a collection, the oldest first. */
export function codingTasksOf(
  database: Database,
  collection: string,
): readonly CodingTask[] {
  return database
    .all(
      "SELECT * FROM coding_tasks WHERE collection = ? ORDER BY created_at, id",
      collection,
    )
    .map(toTask);
}

/** One task, or undefined. */
export function findCodingTask(
  database: Database,
  id: string,
): CodingTask | undefined {
  const row = database.get("SELECT * FROM coding_tasks WHERE id = ?", id);
  return row && toTask(row);
}

/** The sentences of a task, by number. */
export function codingUnitsOf(
  database: Database,
  task: string,
): readonly CodingUnit[] {
  return database
    .all("SELECT * FROM coding_units WHERE task = ? ORDER BY number", task)
    .map(toUnit);
}

/** Stores a task with its sentences, whole or not at all. */
export function insertCodingTask(
  database: Database,
  task: CodingTask,
  units: readonly CodingUnit[],
): void {
  database.transaction(() => {
    database.run(
      `INSERT INTO coding_tasks (id, collection, axis, seed, allocation, engine, lexicon, matched, unmatched, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      task.id,
      task.collection,
      task.axis,
      task.seed,
      task.allocation,
      task.engine,
      task.lexicon,
      task.sizes.matched,
      task.sizes.unmatched,
      task.createdAt,
    );
    for (const unit of units)
      database.run(
        `INSERT INTO coding_units (task, number, article, span_start, span_end, text, stratum, probability)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        task.id,
        unit.number,
        unit.article,
        unit.start,
        unit.end,
        unit.text,
        unit.stratum,
        unit.probability,
      );
  });
}

/** Deletes a task with its sentences and their codings. */
export function deleteCodingTask(database: Database, id: string): void {
  database.run("DELETE FROM coding_tasks WHERE id = ?", id);
}
