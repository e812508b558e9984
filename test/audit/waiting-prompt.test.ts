import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/audit/audit-event';
import { beginFold, foldEvent, type FoldedEncounter } from '../../src/audit/fold-events';
import { rebuild, rollUpKey } from '../../src/audit/roll-up';
import { waitingPlace, waitingPromptOf } from '../../src/audit/waiting-prompt';
import { anEvent, came, prompted, testId } from './an-event';
import { arbitraryEvent } from './arbitrary-events';
import { workedByHand } from './worked-by-hand';

const ZONE = 'Europe/London';
const START = Date.UTC(2026, 10, 18, 3, 12);
const at = (minutes: number) => ({ at: START + minutes * 60_000 });

function fold(events: readonly AuditEvent[]): FoldedEncounter[] {
  const folded = beginFold();
  events.forEach((event, i) => {
    const { id, encounterId } = event;
    const stored = { v: 1 as const, seq: i + 1, id, encounterId, event, link: '' };
    foldEvent(folded, stored, ZONE);
  });
  return [...folded.encounters.values()];
}

const listed = (...events: AuditEvent[]) =>
  fold(events).flatMap((row) => (row.waits ? [waitingPromptOf(row)] : []));

const later = (encounter: number, facts: Partial<AuditEvent> = {}) =>
  anEvent(encounter, { kind: 'later', ...facts });
const quiet = (encounter: number, quietReason: AuditEvent['quietReason'], facts = {}) =>
  anEvent(encounter, { kind: 'decision', decision: 'quiet', quietReason, rules: [], ...facts });

describe('the list of enquiries still owed', () => {
  it('holds as many as are counted, place by place, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEvent, { maxLength: 60 }), (events) => {
        const counted = new Map<string, number>();
        for (const row of rebuild(events, ZONE)) {
          const place = waitingPlace(row);
          counted.set(place, (counted.get(place) ?? 0) + row.counts.unresolved);
        }
        const found = new Map([...counted.keys()].map((place) => [place, 0]));
        for (const { waits } of fold(events))
          if (waits) found.set(waits.in, (found.get(waits.in) ?? 0) + 1);
        expect(found).toEqual(counted);
      }),
      { numRuns: 200 },
    );
  });

  it('holds the four of the attendances worked by hand, with what was done of each', () => {
    const found = listed(...workedByHand(START));
    expect(
      found.map((item) => [item?.encounterId, item?.stood, item?.reason, item?.handedOver]),
    ).toEqual([
      [testId(3), 'not-asked', 'not-alone', undefined],
      [testId(4), 'not-asked', 'left-before', undefined],
      [testId(5), 'not-opened', undefined, undefined],
      [testId(7), 'stopped-at-gate', undefined, true],
    ]);
    expect(found[0]).toMatchObject({ area: 'triage', since: START });
    expect(found[0]?.rules).toEqual(['overdose', 'repeat-attendance']);
  });

  it.each([
    ['put-off', undefined, [later(1)]],
    ['put-off', 'no-time', [later(1), later(1, { reason: 'no-time' })]],
    ['put-off', 'no-time', [later(1, { reason: 'no-time' }), later(1)]],
    ['seen-alone', undefined, [anEvent(1, { kind: 'gate', gate: 'passed' })]],
    ['stopped-at-gate', undefined, [anEvent(1, { kind: 'gate', gate: 'not-now' })]],
    ['begun', undefined, [later(1), anEvent(1, { kind: 'noted', noted: 'asking-begun' })]],
    ['not-asked', undefined, [later(1), came(1, 'not-asked')]],
  ] as const)('says that it was %s, for the reason %s', (stood, reason, events) => {
    const [item] = listed(prompted(1), ...events);
    expect(item?.stood).toBe(stood);
    expect(item?.reason).toBe(reason);
  });

  it('lists an own concern that waits, and says that no card was shown for one put off before', () => {
    expect(listed(came(1, 'not-asked', { reason: 'no-time', rules: [] }))).toMatchObject([
      { stood: 'not-asked', rules: [] },
    ]);
    expect(listed(quiet(1, 'put-off'))).toMatchObject([{ stood: 'not-shown' }]);
  });

  it.each(['asked-no-disclosure', 'asked-disclosed', 'asked-declined'] as const)(
    'lets go of it by itself once it is %s',
    (outcome) => expect(listed(prompted(1), later(1), came(1, outcome))).toEqual([]),
  );

  it.each(['asked-in-notes', 'line-closed'] as const)(
    'lets go of it where the record is seen to say so (%s), and has it again from a later prompt on',
    (reason) => {
      const before = [prompted(1, at(0)), quiet(1, reason, at(30))];
      expect(listed(...before)).toEqual([]);
      expect(rebuild(before, ZONE)[0]?.counts).toMatchObject({ eligible: 1, unresolved: 0 });
      const [item] = listed(...before, prompted(1, at(90)));
      expect(item).toMatchObject({ stood: 'not-opened', since: START + 90 * 60_000 });
    },
  );

  it('keeps the moment it began to wait through what does not end it', () => {
    const [item] = listed(prompted(1, at(0)), later(1, at(5)), prompted(1, at(200)));
    expect(item?.since).toBe(START);
  });

  it('has practice in a place of its own', () => {
    const [row] = fold([prompted(1), later(1, { practice: true })]);
    expect(row?.waits?.in).toBe(
      waitingPlace({ site: 'Eastbridge', area: 'triage', practice: true }),
    );
    const real = rollUpKey({ ...row!, v: 1, practice: false });
    expect(rebuild([prompted(1), later(1, { practice: true })], ZONE).map(rollUpKey)).not.toContain(
      real,
    );
  });

  it.each([
    undefined,
    {},
    { encounterId: 'x', area: 'cellar', waits: { in: '', since: 1 }, reached: {} },
    { encounterId: 'x', area: 'triage', waits: { in: '' }, reached: {} },
  ])('reads no row of another shape: %j', (row) => expect(waitingPromptOf(row)).toBeUndefined());
});
