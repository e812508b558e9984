import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/audit/audit-event';
import { contribution } from '../../src/audit/contribution';
import { foldEncounter, type EncounterState } from '../../src/audit/encounter-state';
import { anEvent, came, gpLetter, prompted } from './an-event';

const ZONE = 'Europe/London';

function fold(...events: AuditEvent[]): EncounterState {
  return events.reduce<EncounterState | undefined>(
    (state, event) => foldEncounter(state, event, ZONE),
    undefined,
  )!;
}

const quiet = (quietReason: AuditEvent['quietReason']) =>
  anEvent(1, { kind: 'decision', decision: 'quiet', quietReason });

describe('an encounter is eligible', () => {
  it.each(['asked-in-notes', 'line-closed', 'recorded', 'put-off'] as const)(
    'when quiet because of %s: a presentation was there',
    (reason) => expect(fold(quiet(reason)).reached.eligible).toBe(true),
  );

  it.each(['mode-off', 'below-age', 'nothing-found', 'not-current'] as const)(
    'not when quiet because of %s',
    (reason) => expect(fold(quiet(reason)).reached.eligible).toBe(false),
  );

  it('after a prompt or something owed, and stays so', () => {
    expect(fold(prompted(1), quiet('nothing-found')).reached).toMatchObject({
      eligible: true,
      prompted: true,
    });
  });

  it('when a clinician recorded an outcome of their own concern', () => {
    expect(fold(came(1, 'asked-no-disclosure')).reached).toMatchObject({
      eligible: true,
      prompted: false,
      gatePassed: true,
      asked: true,
    });
  });
});

describe('a referral that was rung and logged', () => {
  const rung = (referralKind: AuditEvent['referralKind'], more: Partial<AuditEvent> = {}) =>
    anEvent(1, {
      ...{ kind: 'referral', referralAct: 'opened', referralState: 'requested', rules: [] },
      ...{ referralKind, ...more },
    });

  it.each(['referral', 'marac'] as const)(
    'of kind %s is one, before the outcome or after',
    (kind) => {
      for (const events of [
        [prompted(1), rung(kind), came(1, 'asked-disclosed')],
        [prompted(1), came(1, 'asked-disclosed'), rung(kind)],
      ]) {
        const counts = contribution(fold(...events));
        expect(counts).toMatchObject({ offered: 1, referred: 1, 'referral-letter': 0 });
      }
    },
  );

  it.each([
    ['clares-law', {}],
    ['left-owing', {}],
    ['letter', {}],
    ['referral', { referralState: 'drafted' }],
  ] as const)('of kind %s with %o is none', (kind, more) => {
    const counts = contribution(fold(prompted(1), came(1, 'asked-disclosed'), rung(kind, more)));
    expect(counts).toMatchObject({ offered: 0, referred: 0 });
  });

  it('is none where nobody disclosed', () => {
    expect(contribution(fold(prompted(1), rung('referral')))).toMatchObject({ referred: 0 });
  });
});

describe('the outcome', () => {
  it('is the last one, with its reason', () => {
    const state = fold(
      came(1, 'not-asked', { reason: 'not-alone' }),
      came(1, 'not-asked', { reason: 'no-time' }),
    );
    expect(state).toMatchObject({ outcome: 'not-asked', reason: 'no-time' });
  });

  it('drops the reason once somebody asked', () => {
    const state = fold(
      came(1, 'not-asked', { reason: 'intoxicated-or-unwell' }),
      came(1, 'asked-declined'),
    );
    expect(state.outcome).toBe('asked-declined');
    expect(state).not.toHaveProperty('reason');
  });

  it('is never undone by a later "could not ask" or a later "no"', () => {
    const state = fold(
      came(1, 'asked-disclosed'),
      came(1, 'asked-no-disclosure'),
      came(1, 'not-asked', { reason: 'left-before' }),
    );
    expect(state.outcome).toBe('asked-disclosed');
    expect(state.reached.disclosed).toBe(true);
  });

  it('keeps a missing reason missing', () => {
    expect(fold(came(1, 'not-asked'))).not.toHaveProperty('reason');
  });

  it('a gate that was not passed is opened, and not seen alone', () => {
    expect(fold(anEvent(1, { kind: 'gate', gate: 'not-now' })).reached).toMatchObject({
      opened: true,
      gatePassed: false,
    });
  });
});

describe('referred', () => {
  it('by a letter printed or copied, not one drafted, and not the GP letter', () => {
    const letter = (letterAction: NonNullable<AuditEvent['letterAction']>) =>
      anEvent(1, { kind: 'letter', letter: 'idva', letterAction });
    expect(fold(came(1, 'asked-disclosed'), letter('drafted')).reached.referred).toBe(false);
    expect(fold(came(1, 'asked-disclosed'), letter('copied')).reached.referred).toBe(true);
    expect(fold(came(1, 'asked-disclosed'), gpLetter(1, 'printed')).reached.referred).toBe(false);
  });

  it('by handing over after a disclosure; before one it is the asking that is handed over', () => {
    const handed = anEvent(1, { kind: 'handed-over' });
    expect(fold(handed, came(1, 'asked-disclosed')).reached.referred).toBe(false);
    expect(fold(came(1, 'asked-disclosed'), handed).reached.referred).toBe(true);
  });
});

describe('whether the GP was told', () => {
  it('reviews row 8: disclosure saved, nothing printed → GP not informed – reason missing', () => {
    expect(fold(prompted(1), came(1, 'asked-disclosed')).gp).toBe('reason-missing');
    expect(fold(came(1, 'asked-disclosed'), gpLetter(1, 'drafted')).gp).toBe('reason-missing');
  });

  it('informed once the letter is printed or copied, even where a reason was given first', () => {
    const reason = anEvent(1, { kind: 'gp-not-informed', gpReasonGiven: true });
    expect(fold(came(1, 'asked-disclosed'), gpLetter(1, 'copied')).gp).toBe('informed');
    expect(fold(came(1, 'asked-disclosed'), reason, gpLetter(1, 'printed')).gp).toBe('informed');
  });

  it('reason given or still missing, as it was said', () => {
    const said = (gpReasonGiven: boolean) => anEvent(1, { kind: 'gp-not-informed', gpReasonGiven });
    expect(fold(came(1, 'asked-disclosed'), said(true)).gp).toBe('reason-given');
    expect(fold(came(1, 'asked-disclosed'), said(false)).gp).toBe('reason-missing');
  });

  it('not needed with no disclosure, or in general practice', () => {
    expect(fold(came(1, 'asked-no-disclosure')).gp).toBe('not-needed');
    expect(fold(came(1, 'asked-disclosed', { area: 'gp' })).gp).toBe('not-needed');
  });
});

describe('the week', () => {
  const weekAt = (iso: string) => fold(prompted(1, { at: Date.parse(iso) })).week;

  it('is the ISO week of the first event, in the site’s own zone', () => {
    expect(weekAt('2026-11-22T23:59:00Z')).toBe('2026-W47');
    expect(weekAt('2026-11-23T00:00:00Z')).toBe('2026-W48');
  });

  it('runs over the end of the year', () => {
    expect(weekAt('2026-12-31T12:00:00Z')).toBe('2026-W53');
    expect(weekAt('2027-01-03T23:59:00Z')).toBe('2026-W53');
    expect(weekAt('2027-01-04T00:00:00Z')).toBe('2027-W01');
    expect(weekAt('2024-12-30T00:00:00Z')).toBe('2025-W01');
  });

  it('begins an hour earlier in UTC in summer time', () => {
    // Clocks went forward on Sunday 29 March 2026 and back on Sunday 25 October 2026.
    expect(weekAt('2026-03-29T22:59:00Z')).toBe('2026-W13');
    expect(weekAt('2026-03-29T23:00:00Z')).toBe('2026-W14');
    expect(weekAt('2026-10-25T23:59:00Z')).toBe('2026-W43');
    expect(weekAt('2026-10-26T00:00:00Z')).toBe('2026-W44');
  });

  it('stays that of the first event when the enquiry is finished the week after', () => {
    const state = fold(
      prompted(1, { at: Date.parse('2026-11-22T23:30:00Z') }),
      came(1, 'asked-no-disclosure', { at: Date.parse('2026-11-23T02:00:00Z') }),
    );
    expect(state.week).toBe('2026-W47');
  });
});
