// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { CoverageRead } from '../../../src/audit/coverage-report';
import { fail, ok, type Result } from '../../../src/model/result';
import { CoverageSection } from '../../../src/ui/desk/coverage/CoverageSection';
import { coverageAfterAStop } from '../../tools/coverage-states';
import { clearPage } from '../clear-page';

afterEach(clearPage);

async function show(answer: Result<CoverageRead>): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  render(<CoverageSection read={async () => answer} timeZone="Europe/London" />, root);
  await vi.waitFor(() => expect(root.textContent).not.toContain('Looking'));
  return root;
}
const text = (root: HTMLElement) => root.textContent.replace(/\s+/g, ' ');

it('says which system stopped and since when, before those that are read', async () => {
  const root = await show(ok(coverageAfterAStop()));
  const headings = [...root.querySelectorAll('h3')].map((each) => each.textContent);
  expect(headings).toEqual(['Our emergency record', 'Community clinics', 'Our surgery record']);
  const said = text(root);
  expect(said).toContain('Not read since 22 November, 13:00. Last read 22 November, 12:00.');
  expect(said).toContain('Nobody was prompted from it.');
  expect(said).toContain('22 November, 13:00 to 24 November, 15:00: not read in 50 hours');
  expect(said).toContain('Read when it was last in front, 24 November, 14:00.');
  expect(said).toMatch(
    /Nothing is known of it in these four weeks\. ?This is not the same as read/,
  );
});

it('draws each hour in its own shape, and gives the same by day in a table', async () => {
  const root = await show(ok(coverageAfterAStop()));
  const [picture] = root.querySelectorAll('.coverage-picture');
  const drawn = (name: string) => picture?.querySelectorAll(`.hour.${name}`).length;
  const [table] = root.querySelectorAll('.coverage-table');
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
  );
  const total = (at: number) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0);
  const states = ['read', 'partly', 'not-read', 'not-watched', 'no-report'];
  expect(states.map(drawn)).toEqual(states.map((_, at) => total(at)));
  expect(drawn('not-read')).toBe(50);
  expect(states.reduce((sum, state) => sum + (drawn(state) ?? 0), 0)).toBe(28 * 24);
});

it('nothing known, and no answer, never look like "read"', async () => {
  const none = await show(ok({ from: 0, to: 671, hours: [], systems: [] }));
  expect(text(none)).toMatch(/Nothing is known of any record system.*not “read”/);
  const refused = await show(fail('storage', 'The store is busy.'));
  expect(text(refused)).toContain(
    'The store is busy. This does not mean that everything was read.',
  );
});

it('prints alone with its tables open, and shuts them again', async () => {
  const root = await show(ok(coverageAfterAStop()));
  const open = () => root.querySelectorAll('details[open]').length;
  const printed = vi.fn(() => open());
  vi.stubGlobal('print', printed);
  [...root.querySelectorAll('button')].at(-1)?.click();
  expect(printed).toHaveReturnedWith(2);
  expect(document.documentElement.dataset.sheet).toBe('coverage');
  dispatchEvent(new Event('afterprint'));
  expect(open()).toBe(0);
  expect(document.documentElement.dataset.sheet).toBeUndefined();
  vi.unstubAllGlobals();
});
