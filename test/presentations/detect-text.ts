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

export interface RuleTable {
  fires: readonly string[];
  quiet: readonly string[];
  negated?: readonly string[];
  historical?: readonly string[];
  other?: readonly string[];
  hypothetical?: readonly string[];
  /** Misspelt or abbreviated, and still recognised. */
  misspelt?: readonly string[];
  /** A review row and a line in our words of the shape it describes. */
  review: readonly [row: string, line: string];
}

/** One test a line, so that a failure names it. */
export function testRule(id: string, table: RuleTable): void {
  describe(id, () => {
    it.each([...table.fires, ...(table.misspelt ?? [])])('fires: %s', (line) => {
      expect(liveIds(line)).toContain(id);
    });
    it(`fires on the shape of ${table.review[0]}`, () => {
      expect(liveIds(table.review[1])).toContain(id);
    });
    const { negated = [], historical = [], other = [], hypothetical = [] } = table;
    it.each([...table.quiet, ...negated, ...historical, ...other, ...hypothetical])(
      'does not prompt: %s',
      (line) => {
        expect(liveIds(line)).not.toContain(id);
      },
    );
    const marked = (line: string) => detectText(line).filter((found) => found.id === id);
    it.each(negated)('says negated: %s', (line) => {
      expect(marked(line).map((found) => found.certainty)).toContain('negated');
    });
    it.each(historical)('says historical: %s', (line) => {
      expect(marked(line).map((found) => found.time)).toContain('historical');
    });
    it.each(other)('says somebody else: %s', (line) => {
      expect(marked(line).map((found) => found.subject)).toContain('other');
    });
    it.each(hypothetical)('says hypothetical: %s', (line) => {
      expect(marked(line).map((found) => found.certainty)).toContain('hypothetical');
    });
  });
}
