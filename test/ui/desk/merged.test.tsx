// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../../src/model/result';
import { MergedSection } from '../../../src/ui/desk/merged/MergedSection';
import type { MergedServices, TakenFile } from '../../../src/ui/desk/merged/merged-props';
import { clearPage } from '../clear-page';

const NOW = Date.UTC(2026, 10, 21, 9);
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** The section with three files chosen, and `take` in the worker's place. */
async function show(take: MergedServices['take']) {
  const services: MergedServices = { take, list: async () => ok([]), drop: async () => ok(null) };
  const root = document.createElement('div');
  document.body.append(root);
  let counted = 0;
  render(
    <MergedSection
      services={services}
      known={ok([])}
      timeZone="Europe/London"
      now={NOW}
      onTaken={() => (counted += 1)}
    />,
    root,
  );
  const input = root.querySelector<HTMLInputElement>('#merged-files');
  const files = ['ward.txt', 'minors.txt', 'triage.txt'].map((name) => new File(['x'], name));
  Object.defineProperty(input, 'files', { value: files });
  const press = async (words: string) => {
    const all = [...root.querySelectorAll('button')];
    const found = all.find((each) => each.textContent.trim() === words);
    expect(found, words).toBeDefined();
    found?.click();
    await settle();
  };
  const text = () => root.textContent.replace(/\s+/g, ' ');
  return { press, text, counted: () => counted };
}

afterEach(clearPage);

it('stopped, it says of every file whether it is in, and what to do about the rest', async () => {
  const found: TakenFile[] = [
    { name: 'ward.txt', state: 'taken', words: '' },
    { name: 'minors.txt', state: 'stopped', words: '' },
    { name: 'triage.txt', state: 'stopped', words: '' },
  ];
  const { press, text, counted } = await show(
    (_files, _words, _marks, work) =>
      new Promise<Result<TakenFile[]>>((resolve) =>
        work.signal.addEventListener('abort', () => setTimeout(() => resolve(ok(found)), 40)),
      ),
  );
  await press('Take in');
  await press('Stop');
  // The file in hand is finished or let go of first, and until then nothing is claimed.
  expect(text()).toContain('Stopping…');
  expect(text()).not.toMatch(/are in\./);
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(text()).toContain('1 of 3 files are in. 2 stopped: type the passphrase and take them all');
  expect(text()).toMatch(/ward\.txt: taken in\..*minors\.txt: not taken in: stopped before it/);
  expect(text()).toMatch(/triage\.txt: not taken in: stopped/);
  expect(counted()).toBe(1);
});

it('a worker that breaks leaves the table of what is in, and does not say that nothing is', async () => {
  const { press, text } = await show(async () => fail('worker-broken', 'The work stopped.'));
  await press('Take in');
  expect(text()).toContain('Not all was taken in. The work stopped. The table below says which');
});

it('says before any file is taken in that pages of before and after are not to be handed out', async () => {
  const { text } = await show(async () => ok([]));
  expect(text()).toContain('Take in all files first, then print or save.');
});
