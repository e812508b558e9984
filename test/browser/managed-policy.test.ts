import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../tools/build-extension';
import { changedBuild } from '../tools/changed-build';
import { see } from '../tools/drive';
import { launch, type Launched } from '../tools/launch';
import { canSetPolicy, policyFile, type PolicyFile } from '../tools/policy-file';

// A real policy file, read by a real Chromium: only as root on Linux, with the system's own Chromium.
if (!canSetPolicy()) {
  console.log('No real policy file was tried: that wants root and Debian’s Chromium.');
}

describe.runIf(canSetPolicy())('a policy file of this computer', () => {
  let session: Launched | undefined;
  let file: PolicyFile | undefined;
  let build: ReturnType<typeof changedBuild>;

  beforeAll(() => {
    // An id of its own: a policy for ours would reach every other browser running here.
    build = changedBuild(buildExtension('chrome', 'release'), { newId: true });
  }, 60_000);
  afterEach(async () => {
    await session?.close();
    session = undefined;
    file?.remove();
  });
  afterAll(() => build.remove());

  async function openDesk(policy?: Record<string, unknown>): Promise<Page> {
    session = await launch(build.folder);
    file = policyFile(session.extensionId);
    if (policy) file?.write(policy);
    const desk = await session.browser.newPage();
    await desk.goto(session.url('desk.html'));
    return desk;
  }

  test('without one the computer says that it is not set up, and shows no count', async () => {
    const desk = await openDesk();
    await see(desk, 'Sidenote is starting');
    const said = await see(desk, 'Not set up', 20_000);
    expect(said).toContain('This is for the safeguarding lead');
    expect(said).not.toContain('Save as CSV');
  });

  test('one that arrives late is in force without a reload, and a changed one too', async () => {
    const desk = await openDesk({ roles: ['lead'], site: 'Elmbridge', lineKey: 'invented-key' });
    await see(desk, /Private enquiry at Elmbridge/, 30_000);
    file?.write({ roles: ['reception'], site: 'Elmbridge', lineKey: 'invented-key' });
    const said = await see(desk, 'This is for the safeguarding lead', 30_000);
    expect(said).toContain('This computer is set up for reception');
    expect(said).not.toContain('Not set up');
  });

  test('a value that breaks our rules reaches us, and refuses the whole policy aloud', async () => {
    const desk = await openDesk({
      roles: ['administrator'],
      site: 'Elmbridge',
      coverAfterTypingSeconds: 86_400,
    });
    await see(desk, 'Settings cannot be used', 30_000);
    await see(desk, '"coverAfterTypingSeconds" is wrong');
  });

  test('a role of the wrong type, which Chromium drops unsaid, leaves nobody any role', async () => {
    const desk = await openDesk({ roles: 'clinician', site: 'Elmbridge' });
    await see(desk, 'Settings cannot be used', 30_000);
    await see(desk, '"roles" is missing or of the wrong type');
    const panel = await session!.openPanel();
    const panelSays = await see(panel, 'Settings cannot be used');
    expect(panelSays).not.toContain('Checks');
    expect(panelSays).toContain('Paper card');
  });

  test('a description of a record system arrives as JSON text', async () => {
    const desk = await openDesk({ roles: ['administrator'], systems: ['{"id": "own-record"}'] });
    await see(desk, 'Description "own-record" was refused', 30_000);
  });
});
