import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePractice } from '../practice/serve';
import { buildExtension } from '../tools/build-extension';
import { changedBuild } from '../tools/changed-build';
import { choose, openAttendance, see, typeInto } from '../tools/drive';
import {
  findTold,
  markupTells,
  shootControl,
  shootCovered,
  type CoveredPictures,
} from '../tools/covered-pictures';
import { canReadPictures } from '../tools/read-picture';
import { launch, type Launched } from '../tools/launch';

// The release build, which brings no host, and the set-up page. What is not tried: the browser's own
// dialogue, which nobody can press headless. Here the manifest holds the host already, so the browser
// grants without asking; registering, reading and taking back are the product's own.
let practice: Awaited<ReturnType<typeof servePractice>>;
let build: ReturnType<typeof changedBuild>;
let session: Launched;
let record: Page;
let setUp: Page;

const registered = () =>
  setUp.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map((each) => each.matches),
  );

beforeAll(async () => {
  practice = await servePractice();
  build = changedBuild(buildExtension('chrome', 'release'), { hosts: ['http://127.0.0.1/*'] });
  session = await launch(build.folder);
  record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
  setUp = await session.browser.newPage();
  await setUp.goto(session.url('setup.html'));
  await see(setUp, 'Not set up', 20_000);
}, 90_000);
afterAll(async () => {
  await Promise.allSettled([session.close(), practice.close()]);
  build.remove();
});

test('it says exactly what will be read before anything is asked', async () => {
  await typeInto(setUp, 'Address of the record system', 'record.example.nhs.uk/patient/123?x=y');
  const said = await see(setUp, 'Sidenote will read pages whose address begins with');
  expect(said).toContain('https://record.example.nhs.uk/ and no others');
  await typeInto(setUp, 'Address of the record system', 'http://record.example.nhs.uk');
  await see(setUp, 'Only addresses that begin with https');
  await typeInto(setUp, 'Address of the record system', 'https://*/');
  await see(setUp, 'That is no web address');
});

test('a granted host is registered at run time, and its record is read', async () => {
  await expect.poll(registered, { timeout: 10_000 }).toEqual([['http://127.0.0.1/*']]);
  await openAttendance(record, practice.url, 'e03');
  const panel = await session.openPanel();
  await record.bringToFront();
  const said = await see(panel, /Not set up.*Reading/);
  expect(said).toContain('documents are off');
  // Not set up, it is covered like any other: no picture of it can be read to tell anything.
  expect(await markupTells(panel)).toBeUndefined();
  if (canReadPictures()) {
    const pictures: CoveredPictures = new Map();
    await shootCovered(panel, pictures, 'not set up', /Checks/);
    await shootControl(panel, pictures);
    expect(findTold(pictures)).toEqual([]);
  }
  await setUp.bringToFront();
  await choose(setUp, 'Test reading');
  await see(setUp, 'Reading. It works.');
});

test('its background is told again after a restart of the worker, and registers it once', async () => {
  const worker = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
  await (await worker.worker())?.close();
  await record.reload();
  await setUp.bringToFront();
  await expect
    .poll(
      async () => {
        await choose(setUp, 'Test reading');
        return setUp.evaluate(() => document.body.innerText);
      },
      { timeout: 15_000 },
    )
    .toContain('Reading. It works.');
  expect(await registered()).toEqual([['http://127.0.0.1/*']]);
});

test('stopping is refused aloud where the browser keeps the right', async () => {
  // A right the manifest holds cannot be given back: the page has to say so, and not that it is gone.
  await choose(setUp, 'Stop reading');
  await see(setUp, 'The browser kept that host');
});

test('a host nobody granted is not read, whatever is typed', async () => {
  await record.goto(practice.url.replace('127.0.0.1', 'localhost'));
  expect(await registered()).toEqual([['http://127.0.0.1/*']]);
  const granted = await setUp.evaluate(() => chrome.permissions.getAll());
  expect(granted.origins).toEqual(['http://127.0.0.1/*']);
});
