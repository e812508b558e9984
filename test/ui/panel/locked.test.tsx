// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ok } from '../../../src/model/result';
import { Locked } from '../../../src/ui/panel/Locked';

test.each(['passphrase', 'damaged', 'unreadable'] as const)(
  'a panel that says to use the paper card has it at hand: %s',
  async (needs) => {
    const page = document.createElement('div');
    document.body.replaceChildren(page);
    const onPaper = vi.fn();
    const answer = async () => ok(null);
    const does = { onUnlock: answer, onChoose: answer, onKept: vi.fn(), onPaper };
    await act(() => render(<Locked needs={needs} view={undefined} {...does} />, page));
    expect(page.textContent).toContain('se the paper card');
    const button = [...page.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === 'Paper card',
    );
    button?.click();
    expect(onPaper).toHaveBeenCalledOnce();
  },
);
