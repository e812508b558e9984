// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WrittenAnswers } from '../../../src/enquiry/questionnaire';
import { fail, ok, type Result } from '../../../src/model/result';
import { defaultPolicy } from '../../../src/policy/policy';
import { Questionnaire } from '../../../src/ui/questionnaire/Questionnaire';
import { clearPage } from '../clear-page';

// The page a patient answers alone, with a twin for the background.
let sent: WrittenAnswers[] = [];
let ended: boolean[] = [];
let answer: Result<null> = ok(null);
let cover: () => void = () => undefined;
let lock: (view: { count: number; needs: 'nothing' }) => void = () => undefined;
let root: HTMLElement;

beforeEach(async () => {
  vi.useFakeTimers();
  [sent, ended, answer] = [[], [], ok(null)];
  root = document.createElement('div');
  document.body.append(root);
  const services = {
    policy: defaultPolicy(),
    begin: async () => ok(null),
    finish: async (answers: WrittenAnswers) => {
      sent.push(answers);
      return answer;
    },
    end: (close: boolean) => void ended.push(close),
    watchLock: (listener: typeof lock) => {
      lock = listener;
      listener({ count: 0, needs: 'nothing' });
      return () => undefined;
    },
    watchCover: (clear: () => void) => {
      cover = clear;
      return () => undefined;
    },
  };
  render(<Questionnaire services={services} />, root);
  await turn();
});
afterEach(() => {
  render(null, root);
  clearPage();
  vi.useRealTimers();
});

const turn = (ms = 420) => vi.advanceTimersByTimeAsync(ms);
const said = () => root.textContent ?? '';
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await turn();
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await turn(60);
  }
}

test('the whole of it by keys: what is left blank is not sent, and nothing is said about any answer', async () => {
  expect(said()).toMatch(/answer on your own.*Leave any question blank.*not yet approved/);
  await press('1');
  expect(said()).toContain('How have you been sleeping');
  await press('3', '0', '0', '0', '0', '1', '0', '0', '0', '0', '1');
  expect(said()).toMatch(/^That was the last question.*Give my answers to the team/);
  await press('1');
  expect(sent).toEqual([
    {
      set: 'two-questions@1',
      answers: { 'two-questions/hurt-or-afraid': 'yes' },
      ordinary: { sleep: 'badly', 'private-talk': 'yes' },
    },
  ]);
  expect(said()).toBe('Thank youYou have finished. Please call a member of staff.');
  expect(root.querySelectorAll('input, textarea, form'), 'nothing a browser restores').toHaveLength(
    0,
  );
});

test('the way back shows no answer, and blank takes it away again', async () => {
  await press('1', '3', 'b');
  expect(root.querySelectorAll('[aria-pressed="true"]')).toHaveLength(0);
  await press('0', ...'0'.repeat(10), '1');
  expect(sent[0]?.ordinary).toEqual({});
});

test.each([
  ['Escape', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  ['idle time or a cover', () => cover()],
  ['a lock', () => lock({ count: 1, needs: 'nothing' })],
])('%s clears it, for good', async (_name, cause) => {
  await press('1', '3', '1', '1', '1', '1');
  expect(said()).toContain('hurting you');
  cause();
  await turn(60);
  expect(said()).toBe('This page is closedNothing is kept here. Please call a member of staff.');
  expect(ended).toEqual([false]);
  await press('1', '1', '1');
  expect(sent).toEqual([]);
  expect(said()).not.toContain('hurting you');
});

test('no reply: the answers are still there, and it can be tried again; refused: it is cleared', async () => {
  answer = fail('no-reply', 'No answer.');
  await press('1', ...'0'.repeat(11), '1');
  expect(said()).toContain('did not go through');
  answer = fail('patient-changed', 'Closed.');
  await press('1');
  expect(sent).toHaveLength(2);
  expect(said()).toContain('This page is closed');
});

test('Enter answers nothing, and neither does a key within 400 ms', async () => {
  await press('1', 'Enter');
  expect(said()).toContain('How have you been sleeping');
  document.dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));
  document.dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));
  await turn(60);
  expect(said()).toContain('Has pain kept you');
});
