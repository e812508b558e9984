// Frames that a page makes itself have no address of their own; a form of a library nobody here wrote is
// drawn by that library. Read in real Chromium, each frame in a world of its own, as the extension reads.
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkDescription } from '../../src/model/check-description';
import type { EncounterReading } from '../../src/model/encounter-reading';
import { bundle, inEachFrame, openBrowser, openSource } from '../tools/read-page';

const describedIn = (system: string) => {
  const file = new URL(`../records/pages/${system}/description.json`, import.meta.url);
  return checkDescription(JSON.parse(readFileSync(file, 'utf8'))).description;
};
const TIDE = {
  url: 'https://tide.example/patient/9/embedded',
  description: describedIn('tide'),
};
const record = (note: string, head = '') =>
  `${head}<header class="tide">Tide</header><p class="who">Moss, Ivo (Mr) Born 09 Jan 1971 #T204411</p><label>Triage note <textarea>${note}</textarea></label>`;
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const big = 'style="width:600px;height:300px"';

let browser: Browser;
let watcher: string;
let page: Page | undefined;
beforeAll(async () => {
  watcher = await bundle('src/records/watch.ts', 'sidenoteWatcher');
  browser = await openBrowser(true);
}, 60_000);
afterEach(() => page?.close());
afterAll(() => browser.close());

/** Watches every frame there is, and gives what each last said; the page's own frame is first. */
async function watch(
  html: string,
  { url, description } = TIDE,
): Promise<() => Promise<(EncounterReading | undefined)[]>> {
  page = await openSource(browser, { url, html: `<!doctype html><body>${html}</body>` });
  const session: CDPSession = await page.createCDPSession();
  await inEachFrame(
    session,
    `(() => { if (window.readings) return; ${watcher}
      window.readings = [];
      sidenoteWatcher.watchEncounter({ document, window, description: ${JSON.stringify(description)},
        onReading: (reading) => window.readings.push(reading) }); })()`,
  );
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    return inEachFrame(session, 'window.readings?.at(-1)');
  };
}
const noteOf = (reading: EncounterReading | undefined) => reading?.fields[0]?.text;

describe('a frame the page made is read as part of that page', () => {
  test('srcdoc, by the context for made frames', async () => {
    const said = await watch(`<iframe ${big} srcdoc="${escaped(record('Pushed'))}"></iframe>`);
    const [, made] = await said();
    expect(made).toMatchObject({ context: 'embedded', state: 'reading' });
    expect(noteOf(made)).toBe('Pushed');
  });

  test('about:blank, written later by the page, and written anew', async () => {
    const said = await watch(`<iframe ${big} id="f"></iframe>`);
    expect((await said())[1]).toMatchObject({ context: 'no-patient', state: 'reading' });
    const write = (html: string) =>
      page?.evaluate((text) => {
        const inner = document.querySelector('iframe')!.contentDocument!;
        inner.open();
        inner.write(text);
        inner.close();
      }, html);
    await write(record('Pushed'));
    expect(noteOf((await said())[1])).toBe('Pushed');
    await write(record('Kicked'));
    expect(noteOf((await said())[1])).toBe('Kicked');
    // Writing took every listener away; typing is noticed all the same.
    await page?.evaluate(() => {
      const area = document.querySelector('iframe')!.contentDocument!.querySelector('textarea')!;
      area.value = 'Slapped';
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    expect(noteOf((await said())[1])).toBe('Slapped');
  });

  test('a made frame in a made frame', async () => {
    const inner = `<iframe ${big} srcdoc="${escaped(record('Pushed'))}"></iframe>`;
    const said = await watch(`<iframe ${big} srcdoc="${escaped(inner)}"></iframe>`);
    expect(noteOf((await said())[2])).toBe('Pushed');
  });

  test('a sandboxed one, by what the browser vouches for', async () => {
    const said = await watch(
      `<iframe ${big} sandbox srcdoc="${escaped(record('Pushed'))}"></iframe>`,
    );
    expect(noteOf((await said())[1])).toBe('Pushed');
  });

  test("one that sets its base to another site's address is where it was made", async () => {
    const html = escaped(
      record('Pushed', '<base href="https://elsewhere.example/patient/1/triage">'),
    );
    const said = await watch(
      `<iframe ${big} srcdoc="${html}"></iframe><iframe ${big} sandbox srcdoc="${html}"></iframe>`,
    );
    const [, made, sandboxed] = await said();
    expect(made?.context).toBe('embedded');
    // In a sandbox only the site is vouched for, and which page of it is not guessed.
    expect(sandboxed).toMatchObject({ state: 'not-reading', fields: [] });
    expect(sandboxed?.context).toBeUndefined();
  });

  test('moves on with the page around it', async () => {
    const said = await watch(`<iframe ${big} srcdoc="${escaped(record('Pushed'))}"></iframe>`);
    expect((await said())[1]?.context).toBe('embedded');
    await page?.evaluate(() => history.pushState(null, '', '/patients'));
    expect((await said())[1]?.context).toBe('no-patient');
  });

  test('hidden helpers are nothing; one that shows what is not recognised is said to be unread', async () => {
    const said = await watch(
      `<iframe srcdoc="x" style="display:none"></iframe><iframe width="1" height="1" srcdoc="x"></iframe>
       <iframe ${big} srcdoc="<p>A letter about her</p>"></iframe>`,
    );
    const [, hidden, tiny, letter] = await said();
    expect([hidden?.context, tiny?.context]).toEqual(['no-patient', 'no-patient']);
    expect(letter).toMatchObject({ state: 'not-reading', fields: [] });
  });

  test('nothing is left on the page or its frames', async () => {
    const html = `<iframe ${big} srcdoc="${escaped(record('Pushed'))}"></iframe>`;
    const said = await watch(html);
    await said();
    const [own, inner] = await page!.evaluate(() => {
      const made = document.querySelector('iframe')!.contentWindow!;
      return [document.body.innerHTML, 'readings' in made || 'readings' in window];
    });
    expect(own).toContain('<iframe');
    expect(inner).toBe(false);
  });
});

test('a list that draws only what is in view is read in part, though nothing on the page says so', async () => {
  const list = (height: number) =>
    `<header class="tide">Tide</header><p class="who">Moss, Ivo (Mr) Born 09 Jan 1971 #T204411</p><h2>Problems</h2>
     <ul style="height:90px;overflow:auto"><div style="position:relative;height:${height}px">${[
       0, 1, 2,
     ]
       .map(
         (each) =>
           `<li style="position:absolute;top:${each * 40}px;height:40px;overflow:hidden"><b class="by">Dr A</b> Ache ${each} <i class="since">06 Nov 2025</i></li>`,
       )
       .join('')}</div></ul>`;
  const place = { ...TIDE, url: 'https://tide.example/patient/9#/summary' };
  const all = await (await watch(list(120), place))();
  expect(all[0]).toMatchObject({ state: 'reading', fields: [{}, {}, {}] });
  await page?.close();
  const some = await (await watch(list(2_000), place))();
  expect(some[0]).toMatchObject({ state: 'partly', truncated: true, fields: [{}, {}, {}] });
});

test('a form that medblocks-ui itself draws: typed by keyboard two shadow roots deep, and read', async () => {
  const drawn = await bundle('test/records/drawn/medblocks-form.ts', 'drawn');
  const said = await watch(
    `<header class="clinic">Clinic</header><p class="who">MOSS, Ivo (Mr) Born 09 Jan 1971 NHS 999 780 3477</p>
     <mb-form><mb-input path="c" label="Presenting complaint"></mb-input>
     <mb-input path="n" textarea label="Triage note"></mb-input></mb-form>
     ${inPage(drawn)}`,
    { url: 'https://medblocks.example/patient/7/form', description: describedIn('medblocks') },
  );
  const [empty] = await said();
  expect(empty).toMatchObject({ state: 'reading', identity: { nhsNumber: '9997803477' } });
  expect(empty?.fields).toEqual([]);
  for (const [field, words] of [
    ['mb-input[label="Presenting complaint"]', 'Neck pain'],
    ['mb-input[textarea]', 'Hands round her throat, says partner.'],
  ] as const) {
    await page?.click(field);
    await page?.keyboard.type(words);
  }
  // What is typed is read a moment after its last key.
  await expect
    .poll(() => fieldsOf(said), { timeout: 5_000 })
    .toEqual([
      ['episode.presentingComplaint', 'Neck pain'],
      ['episode.note', 'Hands round her throat, says partner.'],
    ]);
});

test('a chart that Medplum itself draws with its mock client: read, typed into, and the next patient’s', async () => {
  const drawn = await bundle('test/records/drawn/medplum-chart.ts', 'drawn');
  // Its libraries ask at their start which kind of build they are in.
  const said = await watch(
    `<script>var process = { env: { NODE_ENV: 'production' } };</script>${inPage(drawn)}`,
    { url: 'https://medplum.example/Patient/7/triage', description: describedIn('medplum') },
  );
  const first = () => said().then(([reading]) => reading);
  await expect.poll(first, { timeout: 10_000 }).toMatchObject({
    state: 'reading',
    identity: { name: 'Mr Ivo Moss', dob: '1971-01-09', nhsNumber: '9997803477' },
    fields: [],
  });
  await page?.type('[name=complaint]', 'Neck pain');
  await page?.type('[name=note]', 'Hands round her throat, says partner.');
  await expect
    .poll(() => fieldsOf(said), { timeout: 5_000 })
    .toEqual([
      ['episode.presentingComplaint', 'Neck pain'],
      ['episode.note', 'Hands round her throat, says partner.'],
    ]);
  // Drawn anew in the same page: no word of the one before stands beside the other's name.
  await page?.click('#next');
  await expect.poll(first).toMatchObject({ identity: { nhsNumber: '9997794400' }, fields: [] });
});

/** What the page's own frame last said of the record, by kind; undefined unless it was read whole. */
async function fieldsOf(
  said: () => Promise<(EncounterReading | undefined)[]>,
): Promise<[string, string][] | undefined> {
  const [reading] = await said();
  if (reading?.state !== 'reading') return undefined;
  return reading.fields.map(({ kind, text }) => [kind, text]);
}

/** A script of ours as the page's own. */
function inPage(script: string): string {
  return `<script>${script.replaceAll('</script', String.raw`<\/script`)}</script>`;
}
