// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../../src/model/result';
import { sayOldColumns } from '../../../src/ui/desk/merged/merged-words';
import { MergedSection } from '../../../src/ui/desk/merged/MergedSection';
import type {
  MergedServices,
  MergedStanding,
  TakenFile,
} from '../../../src/ui/desk/merged/merged-props';
import { clearPage } from '../clear-page';

const NOW = Date.UTC(2026, 10, 21, 9);
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const EMPTY: MergedStanding = { computers: [], keepWeeks: 160, exportFirst: false };
const NONE: Omit<MergedServices, 'take'> = {
  list: async () => ok(EMPTY),
  drop: async () => ok(null),
  exportOld: async () => ok({ before: '2023-W40', exported: [] }),
  removeExported: async () => ok(0),
};

/** The section with three files chosen, and `take` in the worker's place. */
async function show(
  take: MergedServices['take'],
  standing: MergedStanding = EMPTY,
  more: Partial<MergedServices> = {},
) {
  const services: MergedServices = { ...NONE, take, ...more };
  const root = document.createElement('div');
  document.body.append(root);
  let counted = 0;
  render(
    <MergedSection
      services={services}
      known={ok(standing)}
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
  const type = (words: string) => {
    for (const each of root.querySelectorAll<HTMLInputElement>('.removal input')) {
      each.value = words;
      each.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  };
  return { press, type, text, counted: () => counted };
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

const computer = (name: string, hasOld: boolean) => ({
  ...{ generation: name, mark: '9f3a-22c1', head: { seq: 40 }, base: { seq: 0 }, gaps: [] },
  ...{ lastAt: NOW, hasOld },
});
const two = { ...EMPTY, computers: [computer('ward', true), computer('minors', false)] };

it('says what goes of other computers, and what the site asks for first', () => {
  expect(sayOldColumns(two)).toMatch(
    /after 160 weeks.*weekly counts stay\. Those of 1 computer will/,
  );
  expect(sayOldColumns({ ...two, exportFirst: true })).toMatch(
    /1 computer are old.*until you export/,
  );
  const none = { ...two, computers: [computer('minors', false)] };
  expect(sayOldColumns({ ...none, exportFirst: true })).toMatch(/asks for an export first\.$/);
  expect(sayOldColumns(none)).toMatch(/weekly counts stay\.$/);
});

it('what is held back is exported, and goes only once the lead has said that the file is there', async () => {
  const file = { before: '2023-W40', exported: [{ generation: 'ward', seq: 40 }] };
  const exportOld = vi.fn(async () => ok(file));
  const removeExported = vi
    .fn<MergedServices['removeExported']>(async () => ok(3))
    .mockResolvedValueOnce(fail('refused', 'This role may not.'));
  const held = await show(
    async () => ok([]),
    { ...two, exportFirst: true },
    {
      ...{ exportOld, removeExported },
    },
  );
  held.type('four invented words here');
  await settle();
  await held.press('Export old counts');
  await vi.waitFor(() => expect(held.text()).toContain('written to a file'));
  expect(held.text()).toContain('Old counts of 1 computer written to a file. Move it to its place');
  expect(removeExported).not.toHaveBeenCalled();
  await held.press('It is there');
  await vi.waitFor(() => expect(held.text()).toContain('Not noted. This role may not.'));
  expect(held.counted()).toBe(0);
  await held.press('It is there');
  await vi.waitFor(() =>
    expect(held.text()).toContain('Removed: counts by group before 2023-W40.'),
  );
  expect(removeExported).toHaveBeenLastCalledWith(file);
  expect(held.counted()).toBe(1);
});

it('where the site asks for none, no export of other computers is offered', async () => {
  const { text } = await show(async () => ok([]), two);
  expect(text()).not.toContain('Export what is old');
});
