/** What the tests of this room share: one note read as one field, and the table every rule is held to. */
import { describe, expect, it } from 'vitest';
import type { FieldKind, FieldReading, Tense } from '../../src/model/encounter-reading';
import { isLive } from '../../src/model/is-live';
import type { Presentation } from '../../src/model/presentation';
import { findPresentations } from '../../src/presentations/find-presentations';
import { ruleById } from '../../src/presentations/rule-by-id';
import { ownEngine } from '../../src/presentations/own-engine';

export const TODAY = '2026-11-21';
export const SETTINGS = { rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 };

export function field(
  text: string,
  kind: FieldKind = 'episode.note',
  rest: { tense?: Tense; date?: string; code?: string } = {},
): FieldReading {
  return { kind, tense: 'this-episode', text, locator: 'test', ...rest };
}

export const detectText = (text: string): Presentation[] =>
  findPresentations(ownEngine(), [field(text)], SETTINGS, TODAY);

/** Ids of what is live: a weak rule's at its own tier, what never prompts at any, others below tier 4. */
export const liveIds = (text: string): string[] =>
  detectText(text)
    .filter((found) => isLive(found) && (found.tier < 4 || ruleById(found.id)?.tier === 4))
    .map((found) => found.id);

/** True where something live prompts by itself (`detection.md`, the contract). */
export const prompts = (text: string): boolean =>
  detectText(text).some((found) => found.part === 'prompts' && found.tier < 4 && isLive(found));

/** The eight kinds of line every rule is held to; none may be empty. */
const KINDS = [
  'fires',
  'quiet',
  'negated',
  'historical',
  'other',
  'hypothetical',
  'misspelt',
  'sense',
] as const;
type Kind = (typeof KINDS)[number];

/**
 * `other` is somebody else's; `misspelt` is misspelt or abbreviated and still recognised; `sense` holds the
 * rule's own words, or what looks like them, in another sense.
 */
export type RuleTable = Readonly<Record<Kind, readonly string[]>> & {
  /** Kinds of which the rule finds nothing at all, where others mark what they find. */
  unmarked?: readonly Kind[];
  /** A review row and a line in our words of the shape it describes. */
  review: readonly [row: string, line: string];
};

/** What a finding in a line of the kind must say of itself. */
const MARKS: readonly [Kind, (found: Presentation) => boolean][] = [
  ['negated', ({ certainty }) => certainty === 'negated'],
  ['historical', ({ time }) => time === 'historical'],
  ['other', ({ subject }) => subject === 'other'],
  ['hypothetical', ({ certainty }) => certainty === 'hypothetical'],
];

/** One test a line, so that a failure names it. */
export function testRule(id: string, table: RuleTable): void {
  describe(id, () => {
    it('has lines of all eight kinds', () => {
      expect(KINDS.filter((kind) => table[kind].length === 0)).toEqual([]);
    });
    it.each([...table.fires, ...table.misspelt])('fires: %s', (line) => {
      expect(liveIds(line)).toContain(id);
    });
    it(`fires on the shape of ${table.review[0]}`, () => {
      expect(liveIds(table.review[1])).toContain(id);
    });
    it.each([...table.quiet, ...table.sense])('does not prompt: %s', (line) => {
      expect(liveIds(line)).not.toContain(id);
    });
    for (const [kind, isMarked] of MARKS)
      it.each(table[kind])(`is ${kind}: %s`, (line) => {
        expect(liveIds(line)).not.toContain(id);
        const found = detectText(line).filter((one) => one.id === id);
        if (table.unmarked?.includes(kind)) expect(found).toEqual([]);
        else expect(found.some(isMarked)).toBe(true);
      });
  });
}
