import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_OF_AN_ENQUIRY, type AuditEvent } from '../../src/audit/audit-event';
import { contribution } from '../../src/audit/contribution';
import { identities } from '../../src/audit/counter';
import { foldEncounter, type EncounterState } from '../../src/audit/encounter-state';
import {
  applyChange,
  differingRows,
  rebuild,
  rollUpChanges,
  rollUpKey,
  type RollUpRow,
} from '../../src/audit/roll-up';
import { came, gpLetter, prompted } from './an-event';
import { arbitraryEvent } from './arbitrary-events';

const ZONE = 'Europe/London';

/** What the store does, event by event. */
function roll(events: readonly AuditEvent[]): RollUpRow[] {
  const states = new Map<string, EncounterState>();
  const rows = new Map<string, RollUpRow>();
  for (const event of events) {
    if (NOT_OF_AN_ENQUIRY.includes(event.kind)) continue;
    const before = states.get(event.encounterId);
    const after = foldEncounter(before, event, ZONE);
    states.set(event.encounterId, after);
    for (const change of rollUpChanges(before, after)) {
      rows.set(rollUpKey(change), applyChange(rows.get(rollUpKey(change)), change));
    }
  }
  return [...rows.values()];
}

describe('rolled counts', () => {
  it('equal a rebuild, whatever order encounters are mixed in', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEvent, { maxLength: 60 }), (events) => {
        // The same events encounter by encounter: order kept within each, changed between them.
        const apart = [...events].sort((a, b) => (a.encounterId < b.encounterId ? -1 : 1));
        const grouped = [...new Set(apart.map((event) => event.encounterId))].flatMap((id) =>
          events.filter((event) => event.encounterId === id),
        );
        expect(differingRows(roll(events), rebuild(grouped, ZONE))).toEqual([]);
        expect(differingRows(roll(grouped), roll(events))).toEqual([]);
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  it('never fall below zero', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEvent, { maxLength: 60 }), (events) => {
        for (const row of roll(events)) {
          expect(Math.min(...Object.values(row.counts))).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 31 },
    );
  });

  it('obey every identity, encounter by encounter', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEvent, { minLength: 1, maxLength: 12 }), (events) => {
        const one = events.map((event) => ({ ...event, encounterId: events[0]!.encounterId }));
        let state: EncounterState | undefined;
        for (const event of one) state = foldEncounter(state, event, ZONE);
        const counted = contribution(state!);
        for (const { total, parts, atMost } of identities) {
          const sum = parts.reduce((all, part) => all + counted[part], 0);
          if (atMost) expect(sum).toBeLessThanOrEqual(counted[total]);
          else expect([total, sum]).toEqual([total, counted[total]]);
        }
      }),
      { seed: 31, numRuns: 1000 },
    );
  });

  it('keep practice out of the real row, also where it is found out later', () => {
    const rows = roll([prompted(1), came(1, 'asked-declined', { practice: true }), prompted(2)]);
    const of = (practice: boolean) => rows.find((row) => row.practice === practice)?.counts;
    expect(of(false)).toMatchObject({ eligible: 1, asked: 0, prompted: 1 });
    expect(of(true)).toMatchObject({ eligible: 1, asked: 1, declined: 1 });
  });

  it('move with the encounter: not asked, then asked, then told the GP', () => {
    const events = [
      came(1, 'not-asked', { reason: 'not-alone' }),
      came(1, 'asked-disclosed'),
      gpLetter(1, 'printed'),
    ];
    const counts = (upTo: number) => roll(events.slice(0, upTo))[0]?.counts;
    expect(counts(1)).toMatchObject({ 'not-asked': 1, 'why-not-alone': 1, asked: 0 });
    expect(counts(2)).toMatchObject({ 'not-asked': 0, 'why-not-alone': 0, 'gp-reason-missing': 1 });
    expect(counts(3)).toMatchObject({ 'gp-reason-missing': 0, 'gp-informed': 1, disclosed: 1 });
  });
});
