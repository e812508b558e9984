// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { CoveredSheet } from '../../../src/ui/paper/CoveredSheet';

const page = document.createElement('div');
let coverFromOutside = () => {};
const print = vi.fn(() => dispatchEvent(new Event('blur')));

async function open(): Promise<void> {
  await act(() =>
    render(
      <CoveredSheet
        print={print}
        watchCover={(cover) => {
          coverFromOutside = cover;
          return () => {};
        }}
      >
        {(onPrint) => (
          <button type="button" id="sheet" onClick={onPrint}>
            The words of the sheet
          </button>
        )}
      </CoveredSheet>,
      page,
    ),
  );
}

const later = () => new Promise((resolve) => setTimeout(resolve, 420));
const key = (name: string) =>
  act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: name })));
const COVERED = 'Sidenote – coveredYShow the sheet';

beforeEach(async () => {
  await act(() => render(null, page));
  document.body.replaceChildren(page);
  await open();
  expect(page.textContent).toBe(COVERED);
  await later();
  await key('y');
  expect(page.textContent).toBe('The words of the sheet');
});

test.each([
  ['Escape', () => key('Escape')],
  ['another window', () => act(() => void dispatchEvent(new Event('blur')))],
  ['idle, a lock or the shortcut', () => act(() => coverFromOutside())],
])('a sheet opens covered, and %s covers it again', async (_what, leave) => {
  await leave();
  expect(page.textContent).toBe(COVERED);
  expect(page.querySelector('#sheet')).toBeNull();
});

test('the print window is no leaving', async () => {
  await act(() => page.querySelector<HTMLElement>('#sheet')?.click());
  expect(print).toHaveBeenCalledOnce();
  expect(page.textContent).toBe('The words of the sheet');
});
