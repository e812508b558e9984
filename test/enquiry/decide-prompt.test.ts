import { describe, expect, test } from 'vitest';
import { decidePrompt, type PromptInput } from '../../src/enquiry/decide-prompt';
import type { EncounterStep } from '../../src/enquiry/encounter-step';
import type { Presentation } from '../../src/model/presentation';
import { defaultPolicy } from '../../src/policy/policy';

const NOW = Date.UTC(2026, 10, 21, 3, 12);
const MINUTE = 60_000;

function found(id: string, change: Partial<Presentation> = {}): Presentation {
  return {
    id,
    part: 'prompts',
    tier: 3,
    field: 'episode.note',
    tense: 'this-episode',
    fieldIndex: 0,
    start: 0,
    end: 4,
    certainty: 'affirmed',
    time: 'current',
    subject: 'patient',
    ...change,
  };
}

function decide(change: Partial<PromptInput>) {
  return decidePrompt({
    presentations: [found('overdose')],
    lines: [],
    steps: [],
    accompanied: false,
    departure: false,
    user: 'Nurse A',
    age: 30,
    policy: defaultPolicy(),
    now: NOW,
    ...change,
  });
}

const notAsked = (reason: 'not-alone' | 'intoxicated-or-unwell', change = {}): EncounterStep => ({
  at: NOW - 10 * MINUTE,
  kind: 'outcome',
  outcome: { code: 'not-asked', reason, questionsAsked: 0, questionsAnswered: 0 },
  user: 'Nurse A',
  accompanied: false,
  known: ['overdose'],
  owed: [],
  ...change,
});

describe('a prompt', () => {
  test('comes from a presentation of tiers 1 to 3, affirmed or uncertain', () => {
    expect(decide({}).status).toBe('prompt');
    expect(decide({ presentations: [found('overdose', { certainty: 'uncertain' })] }).status).toBe(
      'prompt',
    );
  });

  test.each([
    ['negated', { certainty: 'negated' as const }],
    ['supposed', { certainty: 'hypothetical' as const }],
    ['past', { time: 'historical' as const }],
    ['of somebody else', { subject: 'other' as const }],
    ['from the history alone', { tense: 'history' as const }],
  ])('does not come from what is %s, and says so apart from "nothing found"', (_name, change) => {
    expect(decide({ presentations: [found('overdose', change)] })).toEqual({
      status: 'quiet',
      reason: 'not-current',
    });
    expect(decide({ presentations: [] })).toEqual({ status: 'quiet', reason: 'nothing-found' });
  });

  test('needs two different weak presentations', () => {
    const weak = (id: string) => found(id, { tier: 4 });
    expect(decide({ presentations: [weak('low-mood'), weak('low-mood')] }).status).toBe('quiet');
    expect(decide({ presentations: [weak('low-mood'), weak('guarded')] }).status).toBe('prompt');
    // An act made weak by sport or work is no kind of its own beside the injury it left.
    expect(decide({ presentations: [weak('plain-injury'), weak('assault')] }).status).toBe('quiet');
  });

  test('follows the mode, the age and the rules a site switched off', () => {
    const policy = defaultPolicy();
    expect(decide({ policy: { ...policy, mode: 'off' } }).status).toBe('quiet');
    expect(decide({ presentations: [], policy: { ...policy, mode: 'routine' } }).status).toBe(
      'prompt',
    );
    expect(decide({ age: 15 })).toEqual({ status: 'quiet', reason: 'below-age' });
    expect(decide({ age: 16 }).status).toBe('prompt');
    expect(decide({ age: undefined }).status).toBe('prompt');
    expect(decide({ policy: { ...policy, rulesOff: ['overdose'] } }).status).toBe('quiet');
  });

  test('leads with being seen alone when somebody came along, with safety when strong', () => {
    expect(decide({ accompanied: true })).toMatchObject({ lead: 'see-alone' });
    expect(decide({ presentations: [found('assault', { tier: 2 })] })).toMatchObject({
      lead: 'safety',
    });
    expect(decide({})).toMatchObject({ lead: 'ask' });
  });
});

describe('an enquiry in the notes', () => {
  const denied = found('enquiry-recorded', { part: 'answers', certainty: 'affirmed' });

  test('quietens an indicator and is given as the reason', () => {
    expect(decide({ presentations: [found('overdose'), denied] })).toEqual({
      status: 'quiet',
      reason: 'asked-in-notes',
    });
  });

  test('never quietens explicit or strong text', () => {
    expect(decide({ presentations: [found('assault', { tier: 2 }), denied] })).toMatchObject({
      status: 'prompt',
      askedInNotes: true,
    });
  });

  test('is none where it was not asked, or another year (a silence would look like an answer)', () => {
    for (const meant of [{ certainty: 'negated' }, { time: 'historical' }] as const)
      expect(decide({ presentations: [found('overdose'), { ...denied, ...meant }] })).toMatchObject(
        { status: 'prompt', askedInNotes: false },
      );
  });

  test('is reopened by what is written after it', () => {
    const later = found('overdose', { start: 10, end: 18 });
    expect(decide({ presentations: [denied, later] })).toMatchObject({
      status: 'prompt',
      askedInNotes: true,
    });
    expect(decide({ presentations: [{ ...denied, start: 20, end: 30 }, later] }).status).toBe(
      'quiet',
    );
  });

  test('counts only where a clinician wrote it in this attendance', () => {
    const old = { ...denied, tense: 'history' as const };
    expect(decide({ presentations: [found('overdose'), old] }).status).toBe('prompt');
  });
});

describe('what was recorded here', () => {
  const asked: EncounterStep = {
    ...notAsked('not-alone'),
    outcome: {
      code: 'asked-no-disclosure',
      questionsAsked: 2,
      questionsAnswered: 2,
      questionSet: 'two-questions@1',
    },
  };

  test('stops the prompt once it was asked', () => {
    expect(decide({ steps: [asked] })).toEqual({ status: 'quiet', reason: 'recorded' });
  });

  test('is reopened by explicit or strong text that was not known then, not by more indicators', () => {
    const strong = found('strangulation', { tier: 2 });
    expect(decide({ steps: [asked], presentations: [found('overdose'), strong] }).status).toBe(
      'prompt',
    );
    expect(
      decide({ steps: [{ ...asked, known: ['strangulation'] }], presentations: [strong] }).status,
    ).toBe('quiet');
    expect(
      decide({ steps: [asked], presentations: [found('overdose'), found('self-harm')] }).status,
    ).toBe('quiet');
  });

  test('keeps what is owed in view', () => {
    const owing = { ...asked, owed: ['gp-letter'] };
    expect(decide({ steps: [owing] })).toMatchObject({ status: 'owed', owedItems: ['gp-letter'] });
  });
});

describe('what could not be asked', () => {
  test('stays put off for its time: four hours after drink, otherwise two', () => {
    const drunk = notAsked('intoxicated-or-unwell', { at: NOW - 239 * MINUTE });
    expect(decide({ steps: [drunk] })).toMatchObject({ status: 'quiet', reason: 'put-off' });
    expect(decide({ steps: [{ ...drunk, at: NOW - 240 * MINUTE }] }).status).toBe('owed');
    expect(decide({ steps: [notAsked('not-alone', { at: NOW - 119 * MINUTE })] }).status).toBe(
      'quiet',
    );
    expect(decide({ steps: [notAsked('not-alone', { at: NOW - 120 * MINUTE })] }).status).toBe(
      'owed',
    );
  });

  test('comes back where the clock was set back behind it, for nobody knows how long it was', () => {
    const ahead = (minutes: number) =>
      decide({ steps: [notAsked('not-alone', { at: NOW + minutes * MINUTE })] }).status;
    expect(ahead(60)).toBe('owed');
    // A clock that is kept right all day moves by less.
    expect(ahead(4)).toBe('quiet');
  });

  test('comes back for another user, once alone, and on the departure page', () => {
    const step = notAsked('not-alone', { accompanied: true });
    expect(decide({ steps: [step], accompanied: true }).status).toBe('quiet');
    expect(decide({ steps: [step], accompanied: true, user: 'Doctor B' }).status).toBe('owed');
    expect(decide({ steps: [step], accompanied: true, user: undefined }).status).toBe('quiet');
    expect(decide({ steps: [step], accompanied: false }).status).toBe('owed');
    expect(decide({ steps: [step], accompanied: true, departure: true }).status).toBe('owed');
  });

  test('"Later" comes back the same way', () => {
    const later: EncounterStep = { ...notAsked('not-alone'), kind: 'later' };
    delete later.outcome;
    expect(decide({ steps: [later] })).toMatchObject({ status: 'quiet', reason: 'put-off' });
    expect(decide({ steps: [later], now: NOW + 120 * MINUTE }).status).toBe('owed');
    expect(decide({ steps: [later], departure: true }).status).toBe('owed');
  });
});

describe('what was handed over', () => {
  const handed: EncounterStep = { ...notAsked('not-alone'), kind: 'handed-over' };
  delete handed.outcome;

  test('rests here and comes back on the next person’s screen', () => {
    expect(decide({ steps: [handed] })).toMatchObject({ status: 'quiet', reason: 'put-off' });
    expect(decide({ steps: [handed], user: 'Doctor B' }).status).toBe('owed');
    expect(decide({ steps: [handed], departure: true }).status).toBe('owed');
  });

  test('is over only where it was asked and nothing is owed', () => {
    const asked: EncounterStep = {
      ...handed,
      kind: 'outcome',
      outcome: { code: 'asked-disclosed', questionsAsked: 2, questionsAnswered: 2 },
    };
    expect(decide({ steps: [asked, handed], user: 'Doctor B' })).toEqual({
      status: 'quiet',
      reason: 'recorded',
    });
    const owing = { ...handed, owed: ['children'] };
    expect(decide({ steps: [asked, owing], user: 'Doctor B' })).toMatchObject({
      status: 'owed',
      owedItems: ['children'],
    });
  });
});

describe('a line in the record', () => {
  const line = { state: 'closed' as const, at: NOW - MINUTE, owed: [], known: ['overdose'] };

  test('closed stops the prompt, open brings it back with what is owed', () => {
    expect(decide({ lines: [line] })).toEqual({ status: 'quiet', reason: 'line-closed' });
    expect(decide({ lines: [{ ...line, state: 'open', owed: ['children'] }] })).toMatchObject({
      status: 'owed',
      owedItems: ['children'],
    });
  });

  test('carried forward from an earlier visit it stops nothing, and what it owed comes back', () => {
    const at = (hours: number) => ({ ...line, at: NOW - hours * 60 * MINUTE });
    expect(decide({ lines: [at(71)] }).status).toBe('quiet');
    expect(decide({ lines: [at(73)] }).status).toBe('prompt');
    // Nor does it make strong words of today into words that were known.
    const strong = { presentations: [found('overdose'), found('assault', { tier: 2 })] };
    const known = { ...at(73), known: ['overdose', 'assault'] };
    expect(decide({ lines: [known], ...strong }).status).toBe('prompt');
    const open = { ...at(73), state: 'open' as const, owed: ['children'] };
    expect(decide({ lines: [open] })).toMatchObject({
      ...{ status: 'owed', owedItems: ['children'], unfinishedSince: open.at },
    });
  });

  test('the latest of several counts', () => {
    const open = { ...line, state: 'open' as const, at: NOW - 60 * MINUTE };
    expect(decide({ lines: [line, open] }).status).toBe('quiet');
    expect(decide({ lines: [{ ...open, at: NOW }, line] }).status).toBe('owed');
  });

  test('strong text that came after it reopens', () => {
    const strong = found('assault', { tier: 2 });
    expect(decide({ lines: [line], presentations: [strong] }).status).toBe('prompt');
  });
});
