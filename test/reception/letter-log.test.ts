import { describe, expect, test } from 'vitest';
import {
  checkLetter,
  delayInDays,
  isOverdue,
  newCopyLetter,
  rowOfLetter,
  type IncomingLetter,
  type LoggedLetter,
} from '../../src/reception/letter-log';
import { reportReception } from '../../src/reception/reception-report';
import { showReception } from '../../src/audit/show-reception';
import { thirdParty, worriedPrintOut } from '../../src/reception/third-party';

const TODAY = '2026-11-26';
const letter: IncomingLetter = {
  ...{ key: '6f0c9b8e-4a53-4c1e-9d0f-000000000002', sender: 'Elmbridge ED' },
  ...{ dated: '2026-11-03', received: '2026-11-09', legible: true, complete: true },
  ...{ asks: 'nothing', whoActs: 'reception' },
};
const logged = (change: Partial<LoggedLetter> = {}): LoggedLetter => ({
  ...{ v: 1, ...letter, loggedAt: 0, done: false },
  ...change,
});

describe('reviews row 53: when a letter was written and when it came', () => {
  test('dated the 3rd, received the 9th: both are kept, six days are counted', () => {
    expect(checkLetter(letter, [], TODAY).ok).toBe(true);
    expect(delayInDays(letter)).toBe(6);
    expect(rowOfLetter(logged())).toEqual({
      ...{ sender: 'Elmbridge ED', dated: '2026-11-03', received: '2026-11-09' },
    });
  });

  test.each([
    [{ received: '2026-11-02' }, 'before-dated'],
    [{ received: '2026-11-27' }, 'ahead'],
    [{ sender: ' ' }, 'no-sender'],
    [{ asks: 'call' as const }, 'no-date'],
  ])('%o is refused, with what to do', (change, error) => {
    expect(checkLetter({ ...letter, ...change }, [], TODAY)).toMatchObject({ ok: false, error });
  });

  test('the same letter twice is refused, however its sender is written', () => {
    const again = { ...letter, sender: ' elmbridge  ED ' };
    const refused = checkLetter(again, [rowOfLetter(logged())], TODAY);
    expect(refused).toMatchObject({ ok: false, error: 'same-letter' });
  });

  test('what it asks for is overdue the day after, until it is done', () => {
    const asks = logged({ asks: 'call', actBy: '2026-11-25' });
    expect(isOverdue(asks, '2026-11-25')).toBe(false);
    expect(isOverdue(asks, TODAY)).toBe(true);
    expect(isOverdue({ ...asks, done: true }, TODAY)).toBe(false);
  });
});

describe('reviews row 56: letters that cannot be read, by sender', () => {
  const bad = Array.from({ length: 4 }, () => logged({ legible: false }));

  test('four of one sender in a quarter are a pattern; three are not, nor are old ones', () => {
    const [first] = reportReception([], bad, TODAY).unusable;
    expect(first).toEqual({ sender: 'Elmbridge ED', count: 4, pattern: true });
    expect(reportReception([], bad.slice(1), TODAY).unusable[0]?.pattern).toBe(false);
    expect(reportReception([], bad, '2027-06-01').unusable).toEqual([]);
  });

  test('the lead sees the sender, and of fewer than eight no number', () => {
    const shown = showReception(reportReception([], bad, TODAY), false);
    expect(shown.patterns).toEqual([{ sender: 'Elmbridge ED', text: '*' }]);
    expect(JSON.stringify(shown)).not.toMatch(/"[1-7]"/);
    const hours = shown.counts.find(({ id }) => id === 'hours');
    expect(hours?.text, 'a star would say that there were some').toBe('none yet');
  });

  test('a new copy is asked for without a word of any patient', () => {
    const text = newCopyLetter({ ...letter, legible: false }, 'The Surgery, Exampleton');
    expect(text).toContain('is not legible');
    expect(text).toContain('not send it to the patient');
    expect(text).not.toMatch(/abuse|violence|NHS number/i);
  });
});

describe('reviews row 84: a sheet for somebody who is worried', () => {
  const sheet = worriedPrintOut('The Surgery, Exampleton', '', '0808 2000 247').join(' ');

  test('danger first, help at any hour, and nothing of who is a patient', () => {
    expect(sheet).toMatch(/In danger now: ring 999.*0808 2000 247/);
    expect(sheet).toContain('cannot say who is a patient');
    expect(sheet).toContain('not yet approved');
    expect(sheet).not.toMatch(/\d{3} ?\d{3} ?\d{4}(?<!2000 247)/);
  });

  test('danger now is the first thing of all, and its first act is 999', () => {
    expect(thirdParty.danger.do[0]).toContain('999');
    expect(thirdParty.steps.join(' ')).toContain('Never into the flag');
  });
});
