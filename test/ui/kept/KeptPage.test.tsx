// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { LockView } from '../../../src/model/lock-view';
import { fail, ok } from '../../../src/model/result';
import { readPolicy } from '../../../src/policy/policy';
import { KeptPage } from '../../../src/ui/kept/KeptPage';
import { sayResealed } from '../../../src/ui/kept/NewKey';
import type { KeptServices } from '../../../src/ui/kept/kept-props';
import { clearPage } from '../clear-page';

const site = { site: 'Elmbridge', lineKey: 'invented-key' };
const sealed = { ...site, sealedStorage: 'passphrase' };
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

function twin(needs: LockView['needs']): KeptServices {
  return {
    watchLock(listener) {
      listener({ count: 1, needs });
      return () => undefined;
    },
    changePassphrase: vi.fn(async () => ok(null)),
    newDataKey: vi.fn(async () => ok({ resealed: 1, otherKey: 0, damaged: 0 })),
    eraseKept: vi.fn(async () => fail('storage-refused', 'The browser would not save.')),
    openPaperCard: async () => undefined,
  };
}

async function show(policy: Record<string, unknown>, services: KeptServices): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  render(<KeptPage reading={readPolicy(policy)} services={services} />, root);
  await settle();
  return root;
}

const words = (root: HTMLElement) => root.textContent.replace(/\s+/g, ' ');
const buttons = (root: HTMLElement) =>
  [...root.querySelectorAll('button')].map((each) => each.textContent);

async function press(root: HTMLElement, name: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find((each) =>
    each.textContent?.startsWith(name),
  );
  expect(found, name).toBeDefined();
  found?.click();
  await settle();
}

async function type(root: HTMLElement, value: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=text]');
  if (!field) throw new Error('No field to type into.');
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

afterEach(clearPage);

test('where the policy keeps nothing, it says so and offers no passphrase', async () => {
  const root = await show({ ...site, roles: ['clinician'] }, twin('nothing'));
  expect(words(root)).toContain('gone when the browser closes');
  expect(buttons(root)).not.toContain('Change passphrase');
});

test('a clinician may change the passphrase, and is told who may remove everything', async () => {
  const root = await show({ ...sealed, roles: ['clinician'] }, twin('passphrase'));
  expect(buttons(root)).toContain('Change passphrase');
  expect(words(root)).toContain('This is for the administrator');
});

test('an administrator alone may remove, not change the passphrase', async () => {
  const root = await show({ ...sealed, roles: ['administrator'] }, twin('passphrase'));
  expect(buttons(root)).not.toContain('Change passphrase');
  expect(words(root)).toContain('This is for clinicians, reception and the safeguarding lead');
});

test('a damaged lock is said, with the one way on', async () => {
  const root = await show({ ...sealed, roles: ['administrator'] }, twin('damaged'));
  await expect.poll(() => words(root)).toContain('no passphrase can open it');
  expect(words(root)).toContain('paper card');
});

test('removing wants the word typed, and says it where the browser refused', async () => {
  const services = twin('nothing');
  const root = await show({ ...sealed, roles: ['administrator'] }, services);
  await press(root, 'Remove everything kept');
  await press(root, 'Remove it all now');
  expect(services.eraseKept).not.toHaveBeenCalled();
  await type(root, ' Remove ');
  await press(root, 'Remove it all now');
  expect(services.eraseKept).toHaveBeenCalledTimes(1);
  expect(words(root)).toContain('The browser would not save.');
});

test('rows that did not open are said beside those that did', () => {
  expect(sayResealed({ resealed: 3, otherKey: 1, damaged: 1 })).toBe(
    'Done. 3 kept records sealed with the new key. 2 could not be opened and stay as before (1 of another key, 1 damaged). Tell IT.',
  );
});
