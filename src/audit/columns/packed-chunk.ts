import * as z from 'zod/mini';
import type { ColumnChunk } from './column-chunk';

/** A chunk as it stands in a file: the same, its columns as lists. */
const whole = (most: number) => z.number().check(z.int(), z.minimum(0), z.maximum(most));
const list = (most: number, length: number) => z.array(whole(most)).check(z.maxLength(length));
const ENTRIES = 65_536;
const names = z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(ENTRIES));

export const PackedChunk = z.strictObject({
  v: z.literal(1),
  counters: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(400)),
  sites: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(512)),
  groups: list(0xffffffff, ENTRIES),
  ruleSets: names,
  effects: list(0xffffffff, 2_000_000),
  words: z.number().check(z.int(), z.minimum(1), z.maximum(16)),
  group: list(0xffff, ENTRIES),
  ruleSet: list(0xffff, ENTRIES),
  effect: list(0xffff, ENTRIES),
  week: list(0xffff, ENTRIES),
});
export type PackedChunk = z.infer<typeof PackedChunk>;

export function packChunk(chunk: ColumnChunk): PackedChunk {
  return {
    v: 1,
    counters: [...chunk.counters],
    sites: [...chunk.sites],
    groups: [...chunk.groups],
    ruleSets: [...chunk.ruleSets],
    effects: [...chunk.effects],
    words: chunk.words,
    group: [...chunk.group],
    ruleSet: [...chunk.ruleSet],
    effect: [...chunk.effect],
    week: [...chunk.week],
  };
}

/** Undefined where it does not hold together: a place of a dictionary that is not there, columns of unlike length. */
export function unpackChunk(given: unknown): ColumnChunk | undefined {
  const read = PackedChunk.safeParse(given);
  if (!read.success) return undefined;
  const { group, ruleSet, effect, week, groups, effects, words } = read.data;
  const isWithin = (places: readonly number[], count: number) =>
    places.length === group.length && places.every((place) => place < count);
  const holds =
    isWithin(group, groups.length) &&
    isWithin(ruleSet, read.data.ruleSets.length) &&
    isWithin(effect, effects.length / (2 * words)) &&
    isWithin(week, 0x10000);
  if (!holds) return undefined;
  return {
    ...read.data,
    groups: Uint32Array.from(groups),
    effects: Uint32Array.from(effects),
    group: Uint16Array.from(group),
    ruleSet: Uint16Array.from(ruleSet),
    effect: Uint16Array.from(effect),
    week: Uint16Array.from(week),
  };
}
