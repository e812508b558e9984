import { describe, expect, test } from 'vitest';
import { changeReferral, type ReferralChange } from '../../../src/referral/tracker/change-referral';
import {
  REASON_WORDS,
  ReferralReason,
  ReferralState,
  STATES,
  statesAfter,
} from '../../../src/referral/tracker/referral-state';
import { standingOf, TrackedReferral } from '../../../src/referral/tracker/tracked-referral';
import { aReferral, noon } from './a-referral';

const facts = { at: noon('2026-11-19'), timeZone: 'Europe/London', encounterId: 'visit-2' };
const to = (state: ReferralState, reason?: ReferralReason, note?: string): ReferralChange => ({
  kind: 'state',
  state,
  ...(reason ? { reason } : {}),
  ...(note ? { note } : {}),
});
const change = (item: TrackedReferral, ...changes: ReferralChange[]) => {
  let at = item;
  for (const each of changes) {
    const next = changeReferral(at, each, facts);
    if (!next.ok) throw new Error(next.message);
    at = next.value;
  }
  return at;
};
const refusal = (item: TrackedReferral, each: ReferralChange): string => {
  const next = changeReferral(item, each, facts);
  return next.ok ? '' : next.message;
};

describe('reviews row 74: states and their reasons', () => {
  test('rejected, closed and completed are three things, each with a reason', () => {
    for (const state of ['rejected', 'closed', 'completed'] as const) {
      const from = state === 'completed' ? change(aReferral(), to('contacted')) : aReferral();
      expect(refusal(from, to(state))).toContain('needs its reason');
      for (const reason of STATES[state].reasons) {
        const note = reason === 'other' ? 'in words' : undefined;
        expect(standingOf(change(from, to(state, reason, note))).state).toBe(state);
      }
    }
  });

  test('a reason of another state is none, and "other" wants words', () => {
    expect(refusal(aReferral(), to('closed', 'criteria'))).toContain('needs its reason');
    expect(refusal(aReferral(), to('closed', 'other'))).toContain('Write in a few words');
    expect(refusal(aReferral(), to('closed', 'other', '  '))).toContain('Write in a few words');
  });

  test('what a service rejected stays open, and is never completed', () => {
    const rejected = change(aReferral(), to('rejected', 'criteria'));
    expect(STATES[standingOf(rejected).state].ends).toBe(false);
    expect(refusal(rejected, to('completed', 'support-given'))).toContain('cannot go to');
    expect(standingOf(change(rejected, to('requested'))).state).toBe('requested');
  });

  test.each([
    ['update social worker', '', ''],
    ['update social worker', 'Sister Lund', ''],
    ['update', 'Sister Lund', '2026-11-24'],
    ['update social worker', 'the patient', '2026-11-24'],
    ['update social worker', 'Sister Lund', 'soon'],
    ['update social worker', 'Sister Lund', '2026-11-18'],
  ])('an action "%s" by "%s" on "%s" is not accepted', (what, who, when) => {
    expect(refusal(aReferral(), { kind: 'action', who, what, when })).toMatch(/^Not kept yet\. /);
  });

  test('with who, what and when it is', () => {
    const what = 'ring Priya Shah about the visit';
    const kept = change(aReferral(), {
      kind: 'action',
      who: 'Sister Lund',
      what,
      when: '2026-11-24',
    });
    expect(kept.actions).toEqual([{ who: 'Sister Lund', what, when: '2026-11-24' }]);
    const done = change(kept, { kind: 'action-done', index: 0 });
    expect(done.actions[0]?.doneAt).toBe(facts.at);
    expect(refusal(kept, { kind: 'action-done', index: 3 })).not.toBe('');
  });
});

test('reviews row 80: not attending or withdrawing is outreach, never a reason to close', () => {
  const missed = change(aReferral(), to('outreach', 'did-not-attend'));
  expect(standingOf(missed)).toMatchObject({ state: 'outreach', reason: 'did-not-attend' });
  expect(STATES.outreach.ends).toBe(false);
  for (const reason of ['did-not-attend', 'withdrew'] as const) {
    expect(refusal(aReferral(), to('closed', reason))).toContain('needs its reason');
  }
});

test('reviews row 14: a contact has a time, a person and a channel', () => {
  const contact = { kind: 'contact', person: 'Priya Shah, Daisy', channel: 'phone' } as const;
  expect(change(aReferral(), contact).contacts).toEqual([
    { at: facts.at, person: 'Priya Shah, Daisy', channel: 'phone' },
  ]);
  expect(refusal(aReferral(), { ...contact, person: ' ' })).toContain('Write whom you spoke');
});

test('reviews row 70: a letter that came back means no more post', () => {
  expect(change(aReferral(), to('no-contact', 'letter-returned')).noPost).toBe(true);
  expect(change(aReferral(), to('no-contact', 'no-answer')).noPost).toBe(false);
});

test('who deals with it, and in which attendance', () => {
  expect(change(aReferral(), { kind: 'seen' }).touchedIn).toBe('visit-2');
  const { encounterId: _none, ...desk } = facts;
  const next = changeReferral(aReferral(), { kind: 'seen' }, desk);
  expect(next.ok && next.value.touchedIn).toBe('visit-1');
  expect(refusal(aReferral(), { kind: 'owner', owner: 'patient' })).toContain('member of staff');
  expect(change(aReferral(), { kind: 'owner', owner: ' Dr Adeyemi ' }).owner).toBe('Dr Adeyemi');
});

test('every state and reason has its words, and every way ends somewhere', () => {
  for (const state of ReferralState.options) {
    expect(STATES[state].label).not.toBe('');
    expect(statesAfter(state).length).toBeGreaterThan(0);
    expect(statesAfter(state)).not.toContain(state);
  }
  for (const reason of ReferralReason.options) {
    expect(REASON_WORDS[reason]).not.toBe('');
    const used = ReferralState.options.filter((each) => STATES[each].reasons.includes(reason));
    expect(used.length, reason).toBeGreaterThan(0);
  }
});

test('the one given is left as it was, and what comes out has the stored shape', () => {
  const item = aReferral();
  const before = JSON.stringify(item);
  const after = change(item, to('acknowledged'), to('contacted'), to('completed', 'plan-made'));
  expect(JSON.stringify(item)).toBe(before);
  expect(TrackedReferral.safeParse(after).success).toBe(true);
  expect(after.states.map(({ state }) => state)).toEqual([
    'requested',
    'acknowledged',
    'contacted',
    'completed',
  ]);
});

describe('hazard H37: something urgent', () => {
  const urgent = (over: Partial<TrackedReferral> = {}) =>
    aReferral({
      ...{ kind: 'marac', service: { id: 'm', name: 'The meeting', kind: 'marac' } },
      ...{ states: [{ at: noon('2026-11-16'), state: 'drafted' }], ...over },
    });
  const rang: ReferralChange = { kind: 'contact', person: 'Sam Okoro', channel: 'phone' };
  const wrote: ReferralChange = { kind: 'contact', person: 'The desk', channel: 'email' };
  const again: ReferralChange = {
    ...{ kind: 'action', who: 'Sister Lund', what: 'Ring the coordinator', when: '2026-11-20' },
  };

  test('is not asked for by a letter alone: whom and when, or who tries next', () => {
    expect(refusal(urgent(), to('requested'))).toMatch(/^Ring first/);
    expect(refusal(change(urgent(), wrote), to('requested'))).toMatch(/^Ring first/);
    expect(standingOf(change(urgent(), rang, to('requested'))).state).toBe('requested');
    expect(standingOf(change(urgent(), again, to('requested'))).state).toBe('requested');
    const done = change(urgent(), again, { kind: 'action-done', index: 0 });
    expect(refusal(done, to('requested')), 'tried, and still nobody').toMatch(/^Ring first/);
  });

  test('ends only once somebody there was spoken to, or there is nobody left to ring about', () => {
    const asked = change(urgent(), again, to('requested'));
    expect(refusal(asked, to('completed', 'heard'))).toContain('Nobody there was spoken to');
    expect(refusal(asked, to('closed', 'another-route'))).toContain('Nobody there was spoken to');
    expect(standingOf(change(asked, to('closed', 'made-in-error'))).state).toBe('closed');
    expect(standingOf(change(asked, rang, to('completed', 'heard'))).state).toBe('completed');
  });

  test('anything else goes on as it did', () => {
    expect(standingOf(change(aReferral(), to('completed', 'support-given'))).state).toBe(
      'completed',
    );
  });
});
