// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LetterPage, type LetterPageProps } from '../../../src/ui/letter/LetterPage';
import { leafletLetter, plainLeaflet } from '../../../src/referral/leaflet';
import { letterPlainText } from '../../../src/referral/letter-text';
import { gp } from '../../../src/referral/letters/gp';
import { hospitalProject } from '../../../src/referral/letters/hospital-project';
import { fullFacts, someFacts } from '../../referral/facts';

let page: HTMLElement;
let time = 0;
const calls = { print: vi.fn(), copy: vi.fn(), confirm: vi.fn(), edit: vi.fn() };

/** A letter tab that holds the draft in memory, as the entry point does. */
function Tab(over: Partial<LetterPageProps>) {
  const [draft, setDraft] = useState<LetterPageProps['draft']>({ edits: {}, removed: {} });
  const [covered, setCovered] = useState(over.covered ?? false);
  const [confirmed, setConfirmed] = useState(over.confirmed ?? false);
  return (
    <LetterPage
      letter={gp.compose(someFacts())}
      patientMark="MA, 42"
      explain="Type the initials and the age."
      onPrint={calls.print}
      onCopy={calls.copy}
      {...over}
      draft={draft}
      covered={covered}
      confirmed={confirmed}
      onCover={() => setCovered(true)}
      onUncover={() => setCovered(false)}
      onEdit={(id, text) => {
        calls.edit(id, text);
        setDraft((d) => ({ ...d, edits: { ...d.edits, [id]: text } }));
      }}
      onRemove={(id, reason) =>
        setDraft((d) => ({ ...d, removed: { ...d.removed, [id]: reason } }))
      }
      onRestore={(id) =>
        setDraft((d) => {
          const { [id]: _back, ...removed } = d.removed;
          return { ...d, removed };
        })
      }
      onConfirm={(typed) => {
        calls.confirm(typed);
        if (typed.initials !== 'MA' || typed.age !== '42') return 'That is not this patient.';
        setConfirmed(true);
        return 'ok';
      }}
    />
  );
}

const show = (over: Partial<LetterPageProps> = {}) => act(() => render(<Tab {...over} />, page));
const words = () => page.textContent ?? '';
const button = (name: string, within: Element = page) =>
  [...within.querySelectorAll('button')].find((each) => each.textContent?.startsWith(name));
const block = (heading: string) =>
  [...page.querySelectorAll('section.block')].find((each) => each.textContent?.includes(heading))!;
/** All that prints but the neutral cover sheet, which lies on top of every letter to somebody. */
const printedParts = () =>
  [...(page.querySelector('.printed')?.children ?? [])].filter(
    (part) => !part.matches('.cover-sheet'),
  );
/** Its words; those inside a picture are said in words beside it. */
const printed = () =>
  page.querySelector('.printed')
    ? printedParts()
        .map((part) => {
          const words = part.cloneNode(true) as Element;
          words.querySelectorAll('figure').forEach((figure) => figure.remove());
          return words.textContent;
        })
        .join('')
    : undefined;
const press = (key: string, target: Element = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void target.dispatchEvent(event));
  return event;
};
const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string) =>
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const click = (target: HTMLElement | undefined) => act(() => target?.click());
const field = (label: string, within: Element = page) => {
  const found = [...within.querySelectorAll('label')].find((each) => each.textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement;
};
const later = (ms: number) => (time += ms);

beforeEach(() => {
  time = 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  act(() => render(null, page));
  page.remove();
  vi.clearAllMocks();
});

describe('covered', () => {
  test('Escape covers at once, from inside a field too, and nothing of the letter is left', () => {
    show();
    expect(words()).toContain('ASHDOWN');
    expect(press('Escape', page.querySelector('textarea')!).defaultPrevented).toBe(true);
    expect(words()).toContain('Sidenote – covered');
    expect(words()).not.toMatch(/ASHDOWN|abuse|GP|letter/i);
    expect(page.querySelectorAll('textarea, input, article')).toHaveLength(0);
  });

  test('the button covers as well', () => {
    show();
    click(button('Cover'));
    expect(words()).toContain('Sidenote – covered');
  });

  test('Y is still private, but not within 400 ms, and Enter never', () => {
    show({ covered: true });
    press('y');
    expect(words()).toContain('covered');
    later(500);
    press('Enter', button('Y')!);
    press('Enter');
    expect(words()).toContain('covered');
    press('y');
    expect(words()).toContain('ASHDOWN');
  });

  test('what was written is still there after covering', () => {
    show();
    type(field('What they want, text'), 'To go home.');
    press('Escape');
    later(500);
    press('y');
    expect(field('What they want, text').value).toBe('To go home.');
  });
});

describe('hazard H04: confirming', () => {
  test('Print and Copy wait for it; only the covered words would print', () => {
    show();
    expect(button('Print')?.disabled).toBe(true);
    expect(button('Copy')?.disabled).toBe(true);
    expect(printed()).toBeUndefined();
    expect(page.querySelector('.in-print')?.textContent).toBe('Sidenote – covered');
  });

  test('Enter confirms nothing, in the fields or on the button', () => {
    show();
    type(field('Initials'), 'MA');
    type(field('Age'), '42');
    expect(press('Enter', field('Age')).defaultPrevented).toBe(true);
    expect(press('Enter', button('Confirm')!).defaultPrevented).toBe(true);
    expect(calls.confirm).not.toHaveBeenCalled();
    expect(page.querySelector('form')).toBeNull();
  });

  test('a wrong patient is said in words and stays unconfirmed', () => {
    show();
    type(field('Initials'), 'XX');
    type(field('Age'), '42');
    click(button('Confirm'));
    expect(page.querySelector('[role=alert]')?.textContent).toBe('That is not this patient.');
    expect(field('Initials').getAttribute('aria-invalid')).toBe('true');
    expect(button('Print')?.disabled).toBe(true);
  });

  test('the right one makes Print and Copy ready, and moves to Print', () => {
    show();
    type(field('Initials'), 'MA');
    type(field('Age'), '42');
    click(button('Confirm'));
    expect(calls.confirm).toHaveBeenCalledWith({ initials: 'MA', age: '42' });
    expect(document.activeElement).toBe(button('Print'));
    click(button('Print'));
    click(button('Copy'));
    expect(calls.print).toHaveBeenCalledOnce();
    expect(calls.copy).toHaveBeenCalledOnce();
    expect(printed()).toContain('ASHDOWN');
    const mark = () => document.documentElement.style.getPropertyValue('--letter-mark');
    expect(mark(), 'every sheet says whose it is').toContain('MA, 42');
    press('Escape');
    expect(mark()).toBe('');
  });

  test('a letter that is blocked shows nothing of itself and cannot be printed', () => {
    show({ blocked: 'The record has moved to another patient.', confirmed: true });
    expect(words()).toContain('moved to another patient');
    expect(words()).not.toMatch(/ASHDOWN|abuse/);
    expect(button('Print')).toBeUndefined();
    expect(printed()).toBeUndefined();
  });
});

describe('editing in place', () => {
  test('an edit is kept as one text and prints', () => {
    show({ letter: hospitalProject.compose(fullFacts()), confirmed: true });
    type(field('Whose phone'), 'Her neighbour’s');
    const [id, text] = calls.edit.mock.lastCall as [string, string];
    expect(id).toBe('safe-contact');
    expect(text).toContain('Whose phone: Her neighbour’s\n');
    expect(printed()).toContain('Her neighbour’s');
    expect(printed()).not.toContain('Her sister’s');
  });

  test('spaces may be typed, a text may be emptied and its field stays', () => {
    show();
    type(field('What they want, text'), 'To ');
    expect(field('What they want, text').value).toBe('To ');
    type(field('The enquiry, text'), '');
    expect(field('The enquiry, text')).toBeTruthy();
  });

  test('a missing thing is named at the top and beside its block until it is written', () => {
    show();
    const top = () => page.querySelector('.letter-missing')?.textContent;
    expect(top()).toContain('What they want.');
    expect(block('What they want').textContent).toContain('Missing: What they want.');
    type(field('What they want, text'), 'To go home.');
    expect(top()).not.toContain('What they want.');
    expect(block('What they want').textContent).not.toContain('Missing');
  });

  test('my changes can be undone', () => {
    show();
    const fields = () => field('What they want, text');
    type(fields(), 'Something else');
    click(button('Undo my changes'));
    expect(fields().value).toBe('Not asked yet.');
    expect(button('Undo my changes')).toBeUndefined();
  });

  test('reviews row 35: a word that doubts gets a hint and is left as it is', () => {
    show({ confirmed: true });
    type(field('What they want, text'), 'She denies wanting help.');
    expect(block('What they want').textContent).toContain('“denies”: consider said no when asked');
    expect(printed()).toContain('She denies wanting help.');
  });

  test('hazard H03: the recipient is shown and cannot be written in', () => {
    show({ confirmed: true });
    expect(printed()).toContain('To: Their registered GP practice');
    const labels = [...page.querySelectorAll('label')].map((each) => each.textContent);
    expect(labels).not.toContain('To');
  });

  test('no field is remembered by the browser', () => {
    // Spell-check and translation are properties that only a real browser has: see the browser tests.
    show();
    for (const each of page.querySelectorAll('textarea, input'))
      expect(each.getAttribute('autocomplete')).toBe('off');
  });

  test('markup, right-to-left words and 20,000 characters are shown as text', () => {
    const hostile = '<img src=x onerror="globalThis.hit=1"><b>bold</b> أنا خائفة ';
    const facts = fullFacts({ words: hostile + 'x'.repeat(19_900) });
    show({ letter: hospitalProject.compose(facts), confirmed: true });
    expect(page.querySelector('img, b, script')).toBeNull();
    expect(printed()).toContain(hostile.trim());
    expect(printed()?.length).toBeGreaterThan(20_000);
  });

  test('what prints and what is copied are the same words', () => {
    const letter = hospitalProject.compose(fullFacts());
    show({ letter, confirmed: true });
    type(field('Where they are now, and until when, text'), 'Ward 4.');
    click(button('Take out', block('Who else has been told')));
    const squeeze = (text: string) => text.replace(/[\s:]/g, '').toLowerCase();
    const [, text] = calls.edit.mock.lastCall as [string, string];
    const plain = letterPlainText(letter, { 'where-now': text }, { 'also-told': '' });
    expect(squeeze(printed() ?? '')).toBe(squeeze(plain));
  });
});

describe('reviews row 8: taking a block out', () => {
  test('needs one line of reason, keeps the keyboard in place, and can be undone', () => {
    show({ confirmed: true });
    const enquiry = () => block('The enquiry');
    click(button('Take out', enquiry()));
    const reason = field('Why it is taken out');
    expect(document.activeElement).toBe(reason);
    expect(button('Take out with', enquiry())?.disabled).toBe(true);
    type(reason, '  ');
    expect(button('Take out with', enquiry())?.disabled).toBe(true);
    type(reason, 'They asked us not to.');
    press('Enter', reason);
    expect(printed()).toContain('in private, disclosed');
    click(button('Take out with', enquiry()));
    expect(printed()).not.toContain('in private, disclosed');
    expect(printed()).not.toContain('They asked us not to');
    expect(words()).toContain('Reason: They asked us not to.');
    expect(document.activeElement?.textContent).toContain('Put back');
    click(button('Put back'));
    expect(printed()).toContain('in private, disclosed');
    expect(document.activeElement?.textContent).toBe('The enquiry');
  });

  test('keeping it after all goes back to the button', () => {
    show();
    click(button('Take out', block('The enquiry')));
    click(button('Keep it'));
    expect(document.activeElement?.textContent).toContain('Take out');
  });

  test('what must stay has no way out, and what is free needs no reason', () => {
    show({ letter: hospitalProject.compose(fullFacts()), confirmed: true });
    expect(button('Take out', block('How to reach them safely'))).toBeUndefined();
    click(button('Take out', block('In their own words')));
    expect(printed()).not.toContain('round my neck');
  });
});

describe('the page', () => {
  test('says what happened in a status line, always there to be heard', () => {
    show();
    const status = page.querySelector('[role=status]');
    expect(status?.textContent).toBe('');
    act(() => render(<Tab status="Letter copied. Paste it into the restricted note." />, page));
    expect(page.querySelector('[role=status]')).toBe(status);
    expect(status?.textContent).toContain('Letter copied.');
  });

  test('the first thing on a GP letter is the instruction to hide it', () => {
    show({ confirmed: true });
    expect(printedParts()[0]?.textContent).toMatch(/^Do not file/);
    expect(page.querySelector('.printed h1')).not.toBeNull();
    expect(page.querySelector('.printed th')?.getAttribute('scope')).toBe('row');
  });

  test('a leaflet is the same page without a patient', () => {
    show({ letter: leafletLetter(plainLeaflet, ''), patientMark: '', confirmed: true });
    expect(page.querySelector('.letter-missing')?.textContent).toContain('safe to carry');
    expect(printed()).not.toContain('safe to carry');
    expect(printed()).toContain('Free advice line');
    expect(words()).not.toContain('Confirmed for');
    act(() => render(null, page));
    show({ letter: leafletLetter(plainLeaflet, ''), confirmed: true });
    const mark = document.documentElement.style.getPropertyValue('--letter-mark');
    expect(mark, 'no patient on a leaflet, whatever is handed in').not.toContain('MA');
  });
});
