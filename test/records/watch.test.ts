// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EncounterReading } from '../../src/model/encounter-reading';
import type { SystemDescription } from '../../src/model/system-description';
import { scheduleIdle } from '../../src/records/schedule';
import { watchEncounter, type Watch } from '../../src/records/watch';
import { describeSystem } from './describe-system';
import { NOW, openPage } from './open-page';

const system = describeSystem(
  [
    { kind: 'patient.name', tense: 'this-episode', locators: [{ by: 'css', selector: '#name' }] },
    { kind: 'episode.note', tense: 'editing', locators: [{ by: 'css', selector: '#note' }] },
  ],
  {
    contexts: [
      { id: 'page', path: '/patient/*', expects: ['patient.name', 'episode.note'] },
      { id: 'no-patient', path: '/board', expects: [] },
    ],
    roots: ['main'],
  },
);
const record =
  '<header><b>0</b></header><main><h1 id="name">Ann Example</h1><textarea id="note">Fell</textarea></main>';

let work: (() => void)[];
let waits: number[];
let readings: EncounterReading[];
let watch: Watch;
let clock: number;
let href: string;
let visible: DocumentVisibilityState;

function begin(html = record, description: SystemDescription = system): void {
  openPage(html);
  watch = watchEncounter({
    document,
    window: window as unknown as Window & typeof globalThis,
    description,
    onReading: (reading) => readings.push(reading),
    schedule: (each, waitMs) => {
      work.push(each);
      waits.push(waitMs);
      return () => {
        work = work.filter((other) => other !== each);
      };
    },
    address: () => href,
    now: () => NOW,
  });
}

/** Lets observers speak, then does what was put off; how much that was. */
async function idle(): Promise<number> {
  for (let waited = 0; waited < 60 && work.length === 0; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const due = work.splice(0);
  for (const each of due) each();
  return due.length;
}

const notes = () => readings.map(({ fields }) => fields[0]?.text);
const area = () => document.querySelector<HTMLTextAreaElement>('#note')!;
function type(text: string): void {
  area().value = text;
  area().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

beforeEach(() => {
  work = [];
  waits = [];
  readings = [];
  href = 'https://record.example/patient/7';
  visible = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
  // However slow this machine is, no reading is dear enough to be rested after.
  clock = 0;
  vi.spyOn(window.performance, 'now').mockImplementation(() => clock);
});
afterEach(() => watch.stop());

describe('watching', () => {
  test('reads once to begin with, and says so', async () => {
    begin();
    expect(await idle()).toBe(1);
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ state: 'reading', identity: { name: 'Ann Example' } });
    expect(await idle()).toBe(0);
  });

  test('many keys are one reading, at an idle time', async () => {
    begin();
    await idle();
    for (const text of ['P', 'Pu', 'Pushed']) type(text);
    expect(work).toHaveLength(1);
    await idle();
    expect(notes()).toEqual(['Fell', 'Pushed']);
  });

  test('keys close after a reading wait 0.3 s; another patient never waits for them', async () => {
    begin();
    await idle();
    type('P');
    await idle();
    type('Pu');
    type('Pus');
    expect(waits).toEqual([0, 0, 300]);
    expect(work).toHaveLength(1);
    document.querySelector('#name')!.textContent = 'Bea Example';
    await new Promise((resolve) => setTimeout(resolve, 10));
    // What waited is called off, and the whole page is read at the next idle moment.
    expect(waits).toEqual([0, 0, 300, 0]);
    expect(await idle()).toBe(1);
    expect(readings.at(-1)).toMatchObject({
      identity: { name: 'Bea Example' },
      fields: [{ text: 'Pus' }],
    });
  });

  test('what waits is read as the page is left, and nothing is read once it is stopped', async () => {
    begin();
    await idle();
    type('P');
    await idle();
    type('Push');
    visible = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(notes()).toEqual(['Fell', 'P', 'Push']);
    visible = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    watch.stop();
    type('Pushed');
    expect(work).toEqual([]);
  });

  test('says nothing where nothing changed', async () => {
    begin();
    await idle();
    type('Fell');
    expect(await idle()).toBe(1);
    document.body.dispatchEvent(new Event('focusout', { bubbles: true }));
    expect(await idle()).toBe(1);
    expect(readings).toHaveLength(1);
  });

  test('changes outside the roots wake nothing', async () => {
    begin();
    await idle();
    document.querySelector('header b')!.firstChild!.nodeValue = '1';
    document.querySelector('header')!.append('more');
    expect(await idle()).toBe(0);
  });

  test('sees text, and a record replaced as a whole', async () => {
    begin();
    await idle();
    document.querySelector('#name')!.firstChild!.nodeValue = 'Bea Sample';
    await idle();
    expect(readings.at(-1)?.identity.name).toBe('Bea Sample');
    document.querySelector('main')!.remove();
    await idle();
    expect(readings.at(-1)?.state).toBe('not-reading');
    const main = document.createElement('main');
    main.innerHTML = '<h1 id="name">Cy Third</h1><textarea id="note"></textarea>';
    document.body.append(main);
    await idle();
    expect(readings.at(-1)).toMatchObject({ state: 'reading', identity: { name: 'Cy Third' } });
  });

  test('typing while the banner already names somebody else reads everything anew', async () => {
    begin(record, { ...system, roots: ['textarea', 'h1'] });
    await idle();
    document
      .querySelector('#name')!
      .replaceWith(
        Object.assign(document.createElement('h1'), { id: 'name', textContent: 'Bea Sample' }),
      );
    type('Pushed');
    await idle();
    expect(readings.at(-1)).toMatchObject({ identity: { name: 'Bea Sample' } });
    for (const { identity, fields } of readings) {
      if (fields[0]?.text === 'Pushed') expect(identity.name).toBe('Bea Sample');
    }
  });

  test('late content is noticed, however far from where it was sought', async () => {
    begin('<div><p>Loading</p></div>');
    await idle();
    expect(readings.at(-1)?.state).toBe('not-reading');
    document.querySelector('p')!.innerHTML = record;
    await idle();
    expect(readings.at(-1)?.state).toBe('reading');
  });

  test('changes and typing in shadow roots are seen, also in roots that come later', async () => {
    const locators = [{ by: 'css' as const, selector: '.inner' }];
    const shadow = describeSystem(
      [{ kind: 'episode.note', tense: 'editing', many: true, locators }],
      { roots: ['main'] },
    );
    const template = '<template shadowrootmode="open"><p class="inner">One</p></template>';
    begin(`<main><x-a>${template}</x-a></main>`, shadow);
    await idle();
    const root = document.querySelector('x-a')!.shadowRoot!;
    root.querySelector('.inner')!.firstChild!.nodeValue = 'Two';
    await idle();
    expect(notes()).toEqual(['One', 'Two']);

    const later = document.createElement('x-b');
    later.attachShadow({ mode: 'open' }).innerHTML = '<textarea class="inner"></textarea>';
    document.querySelector('main')!.append(later);
    await idle();
    const typed = later.shadowRoot!.querySelector('textarea')!;
    typed.value = 'Three';
    typed.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await idle();
    expect(readings.at(-1)?.fields.map(({ text }) => text)).toEqual(['Two', 'Three']);
  });

  test('a change of address is read, though nothing on the page changed', async () => {
    begin();
    await idle();
    href = 'https://record.example/board';
    window.dispatchEvent(new Event('hashchange'));
    await idle();
    expect(readings.at(-1)).toMatchObject({ context: 'no-patient', identity: {}, fields: [] });
    href = 'https://record.example/patient/8';
    window.dispatchEvent(new Event('popstate'));
    await idle();
    expect(readings.at(-1)?.context).toBe('page');
  });

  test('the Navigation API is listened to where there is one', async () => {
    const navigation = new EventTarget();
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
    try {
      begin();
      await idle();
      href = 'https://record.example/board';
      navigation.dispatchEvent(new Event('currententrychange'));
      await idle();
      expect(readings.at(-1)?.context).toBe('no-patient');
    } finally {
      Reflect.deleteProperty(window, 'navigation');
    }
  });

  test('what only attributes show is found after a click', async () => {
    begin('<main><h1 id="name">Ann Example</h1><p id="note" hidden>Old</p></main>');
    await idle();
    expect(readings.at(-1)?.state).toBe('not-reading');
    document.querySelector('#note')!.removeAttribute('hidden');
    document.body.dispatchEvent(new Event('click', { bubbles: true }));
    await idle();
    expect(notes().at(-1)).toBe('Old');
  });

  test('a box that comes where nothing is watched is read from its first keys, and asked about once', async () => {
    const elsewhere = `<div id="dialogs"></div><input id="search">${record}`;
    const { roots: _, ...anywhere } = system;
    const [name, note] = anywhere.fields;
    const optional = { ...note!, optional: true };
    const contexts = [{ id: 'page', path: '/patient/*', expects: ['patient.name' as const] }];
    begin(elsewhere, { ...anywhere, contexts, fields: [name!, optional] });
    area().remove();
    await idle();
    await idle();
    expect(readings.at(-1)).toMatchObject({ state: 'reading', fields: [] });
    document.querySelector('#dialogs')!.innerHTML = '<p><textarea id="note"></textarea></p>';
    expect(await idle()).toBe(0);
    type('Pushed');
    await idle();
    await idle();
    expect(notes().at(-1)).toBe('Pushed');

    const search = document.querySelector<HTMLInputElement>('#search')!;
    const press = () => search.dispatchEvent(new Event('input', { bubbles: true }));
    press();
    expect([await idle(), await idle()]).toEqual([1, 1]);
    press();
    expect([await idle(), await idle()]).toEqual([1, 0]);
  });

  test('asked each second: another record shown by a class alone is seen at once, all else in 10 s', async () => {
    const banner = (name: string, more: string) => `<h1 class="name" ${more}>${name}</h1>`;
    const [name, note] = system.fields;
    const byClass = {
      ...system,
      fields: [
        { ...name!, locators: [{ by: 'css' as const, selector: '.name' }] },
        { ...note!, optional: true },
      ],
      contexts: [{ id: 'page', path: '/patient/*', expects: ['patient.name' as const] }],
    };
    const html = `<main>${banner('Ann Example', '')}${banner('Bea Sample', 'hidden')}</main><p></p>`;
    begin(html, byClass);
    await idle();
    const [ann, bea] = document.querySelectorAll('.name');
    ann!.setAttribute('hidden', '');
    bea!.removeAttribute('hidden');
    expect(await idle()).toBe(0);
    watch.lookAgain();
    await idle();
    expect(readings.at(-1)?.identity).toEqual({ name: 'Bea Sample' });

    // A note shown by nothing but an attribute, on a page that does not expect one.
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p id="note" hidden>Old</p>');
    await idle();
    document.querySelector('#note')!.removeAttribute('hidden');
    clock = 9_999;
    watch.lookAgain();
    await idle();
    expect(readings.at(-1)?.fields).toEqual([]);
    clock = 10_000;
    watch.lookAgain();
    await idle();
    expect(notes().at(-1)).toBe('Old');
    visible = 'hidden';
    watch.lookAgain();
    expect(work).toEqual([]);
  });

  test('a flood of changes is one reading', async () => {
    begin();
    await idle();
    const main = document.querySelector('main')!;
    for (let each = 0; each < 1500; each += 1) main.append(document.createElement('i'));
    expect(await idle()).toBe(1);
  });

  test('text rewritten with the same text wakes nothing', async () => {
    begin();
    await idle();
    const text = document.querySelector('#name')!.firstChild!;
    text.nodeValue = 'Ann Example';
    area().append('x');
    expect(await idle()).toBe(0);
  });

  test('a hidden page is left alone, and read when it comes back', async () => {
    begin();
    await idle();
    visible = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    document.querySelector('#name')!.firstChild!.nodeValue = 'Bea Sample';
    type('Pushed');
    expect(await idle()).toBe(0);
    visible = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await idle();
    expect(readings.at(-1)).toMatchObject({
      identity: { name: 'Bea Sample' },
      fields: [{ text: 'Pushed' }],
    });
  });

  test('what was about to be read is read as the page is hidden, and nothing after', async () => {
    begin();
    await idle();
    document.querySelector('#name')!.firstChild!.nodeValue = 'Bea Sample';
    window.dispatchEvent(new Event('hashchange'));
    visible = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(readings.at(-1)).toMatchObject({ identity: { name: 'Bea Sample' } });
    expect(await idle()).toBe(0);
  });

  test('stopping ends everything, and nothing is left on the page', async () => {
    const globals = Object.keys(window).length;
    begin();
    const before = document.documentElement.outerHTML;
    await idle();
    type('Pushed');
    watch.stop();
    expect(work).toHaveLength(0);
    type('Kicked');
    document.querySelector('#name')!.firstChild!.nodeValue = 'Bea Sample';
    window.dispatchEvent(new Event('hashchange'));
    expect(await idle()).toBe(0);
    expect(readings).toHaveLength(1);
    document.querySelector('#name')!.firstChild!.nodeValue = 'Ann Example';
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Object.keys(window).length).toBe(globals);
  });
});

describe('idle times', () => {
  afterEach(() => vi.useRealTimers());

  test('are waited for, 300 ms at most, and can be called off', () => {
    const asked: unknown[] = [];
    const called: number[] = [];
    const page = {
      requestIdleCallback: (_: unknown, options: unknown) => asked.push(options),
      cancelIdleCallback: (id: number) => called.push(id),
      clearTimeout: () => undefined,
    } as unknown as Window;
    const cancel = scheduleIdle(page)(() => undefined, 0);
    expect(asked).toEqual([{ timeout: 300 }]);
    cancel();
    expect(called).toEqual([1]);
  });

  test('are plain timers where a browser has none', () => {
    vi.useFakeTimers();
    const page = { setTimeout, clearTimeout } as unknown as Window;
    const done = vi.fn();
    scheduleIdle(page)(done, 0);
    scheduleIdle(page)(done, 500)();
    vi.advanceTimersByTime(1000);
    expect(done).toHaveBeenCalledTimes(1);
  });
});
