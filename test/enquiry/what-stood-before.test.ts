import { describe, expect, test } from 'vitest';
import { askAgainOn } from '../../src/enquiry/ask-again';
import { decidePrompt, type PromptInput } from '../../src/enquiry/decide-prompt';
import type { ConfirmedLine, EncounterStep } from '../../src/enquiry/encounter-step';
import { dueInPregnancy, nextDueWeek } from '../../src/enquiry/maternity-schedule';
import type { Presentation } from '../../src/model/presentation';
import { defaultPolicy } from '../../src/policy/policy';

const NOW = Date.UTC(2026, 10, 21, 3, 12);
const DAY = 86_400_000;
const policy = defaultPolicy();

const decide = (change: Partial<PromptInput>) =>
  decidePrompt({
    ...{ presentations: [], lines: [], steps: [], accompanied: false, departure: false },
    ...{ user: 'Nurse A', age: 30, policy, now: NOW },
    ...change,
  });

const found = (id: string, tier: Presentation['tier'] = 3): Presentation => ({
  ...{ id, tier, part: 'prompts', field: 'episode.note', tense: 'this-episode', fieldIndex: 0 },
  ...{ start: 0, end: 4, certainty: 'affirmed', time: 'current', subject: 'patient' },
});

const line = (change: Partial<ConfirmedLine>): ConfirmedLine => ({
  ...{ state: 'closed', at: NOW - 10 * DAY, owed: [], known: [], earlier: true },
  ...change,
});

const step = (change: Partial<EncounterStep>): EncounterStep => ({
  ...{ at: NOW - 10 * DAY, kind: 'outcome', accompanied: false, known: [], owed: [] },
  ...change,
});

const asked = { code: 'asked-no-disclosure', questionsAsked: 2, questionsAnswered: 2 } as const;
const left = { code: 'not-asked', reason: 'left-before' } as const;

describe('an earlier visit', () => {
  test('left open in the record comes back at this one, with what is owed', () => {
    const open = line({ state: 'open', owed: ['enquiry', 'gp-letter'] });
    expect(decide({ lines: [open] })).toMatchObject({
      ...{ status: 'owed', owedItems: ['enquiry', 'gp-letter'], unfinishedSince: open.at },
    });
  });

  test('closed by a line of today’s note that is dated far ahead quietens nothing', () => {
    const here = { earlier: false } as const;
    const shown = [found('overdose')];
    const ahead = (days: number) =>
      decide({
        presentations: shown,
        lines: [line({ ...here, at: NOW + days * DAY, known: ['overdose'] })],
      });
    expect(ahead(4).status).toBe('prompt');
    expect(ahead(0).status).toBe('quiet');
  });

  test('closed since, by line or on this computer, does not', () => {
    const open = line({ state: 'open', at: NOW - 30 * DAY });
    expect(decide({ lines: [open, line({ at: NOW - 5 * DAY })] }).status).toBe('quiet');
    expect(decide({ lines: [open], earlier: [step({ outcome: asked })] }).status).toBe('quiet');
    expect(decide({ lines: [line({ state: 'open', at: NOW - 400 * DAY })] }).status).toBe('quiet');
  });

  test('left before it was possible, on this computer, comes back too', () => {
    const outcome = { ...left, questionsAsked: 0, questionsAnswered: 0 };
    expect(decide({ earlier: [step({ outcome })] }).status).toBe('owed');
    expect(decide({ steps: [step({ outcome, at: NOW })] })).toEqual({
      ...{ status: 'quiet', reason: 'recorded' },
    });
  });

  test('closed quietens nothing that this visit shows', () => {
    expect(decide({ lines: [line({})], presentations: [found('overdose')] }).status).toBe('prompt');
  });
});

describe('reviews row 78: after "no" there is a day to ask again', () => {
  const again = line({ outcome: 'asked-no-disclosure', askAgain: '2027-02-09' });
  const routine = { ...policy, mode: 'routine' as const };

  test('by policy, in the site’s own days, and after nothing else', () => {
    expect(askAgainOn({ code: 'asked-no-disclosure' }, NOW, policy)).toBe('2027-02-19');
    expect(askAgainOn({ code: 'asked-declined' }, NOW, policy)).toBeUndefined();
  });

  test('until it comes, asking everyone leaves this one out, and weak signs do not ask', () => {
    expect(decide({ policy: routine }).status).toBe('prompt');
    expect(decide({ policy: routine, lines: [again] })).toEqual({
      ...{ status: 'quiet', reason: 'asked-before', askAgain: '2027-02-09' },
    });
    const weak = [found('low-mood', 4), found('guarded', 4)];
    expect(decide({ presentations: weak }).status).toBe('prompt');
    expect(decide({ presentations: weak, lines: [again] }).status).toBe('quiet');
    const past = { ...again, askAgain: '2026-11-21' };
    expect(decide({ policy: routine, lines: [past] }).status).toBe('prompt');
  });

  test('a new presentation asks all the same', () => {
    for (const presentations of [[found('overdose')], [found('strangulation', 2)]]) {
      expect(decide({ presentations, lines: [again] }).status).toBe('prompt');
    }
  });
});

describe('reviews row 65: maternity asks at booking, 16 and 28 weeks', () => {
  const maternity = { ...policy, area: 'maternity' as const };
  const at = (gestation: number, lines: ConfirmedLine[] = []) =>
    decide({ policy: maternity, gestation, lines });
  const askedWeeksAgo = (weeks: number) =>
    line({ at: NOW - weeks * 7 * DAY, outcome: 'asked-no-disclosure', askAgain: '2099-01-01' });

  test('due at each, once; asked at 16 the next is 28', () => {
    expect(at(9)).toMatchObject({ status: 'prompt', dueWeek: 0 });
    expect(at(16, [askedWeeksAgo(7)])).toMatchObject({ status: 'prompt', dueWeek: 16 });
    expect(at(20, [askedWeeksAgo(4)]).status).toBe('quiet');
    expect(nextDueWeek({ gestation: 16, policy: maternity })).toBe(28);
    expect(at(28, [askedWeeksAgo(12)])).toMatchObject({ status: 'prompt', dueWeek: 28 });
    expect(at(40, [askedWeeksAgo(12)]).status).toBe('quiet');
  });

  test('only where the notes say the weeks, and only in maternity', () => {
    expect(decide({ policy: maternity }).status).toBe('quiet');
    expect(decide({ gestation: 28 }).status).toBe('quiet');
    expect(dueInPregnancy({ gestation: undefined, policy: maternity, now: NOW }, [])).toBe(
      undefined,
    );
  });
});

test('reviews row 17: something changed, and what was recorded no longer stands', () => {
  const steps = [step({ outcome: asked }), step({ kind: 'reopened', at: NOW, owed: ['children'] })];
  expect(decide({ steps })).toMatchObject({
    ...{ status: 'owed', changed: true, owedItems: ['children'] },
  });
  const after = step({ outcome: asked, at: NOW });
  expect(decide({ steps: [...steps, after] }).status).toBe('quiet');
});
