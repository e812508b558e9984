import type { Page } from 'puppeteer-core';
import { servePractice } from '../practice/serve';
import { buildExtension } from './build-extension';
import { changedBuild } from './changed-build';
import { choose, openAttendance, see, typeInto } from './drive';
import { launch, type Launched } from './launch';
import { policyFile } from './policy-file';

type Shoot = (page: Page, name: string, widths?: readonly number[]) => Promise<void>;

/**
 * The release build with no site policy, and with one that is broken or for somebody else: what a
 * person sees before, and instead of, the product. Policies want root and Debian's Chromium.
 */
export async function shootSetUp(shoot: Shoot): Promise<void> {
  const practice = await servePractice();
  const build = changedBuild(buildExtension('chrome', 'release'), {
    newId: true,
    hosts: ['http://127.0.0.1/*'],
  });
  const session = await launch(build.folder);
  const policy = policyFile(session.extensionId);
  try {
    const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    const panel = await session.openPanel();
    await see(panel, 'Starting');
    await shoot(panel, 'panel-starting');
    await see(panel, 'Not set up', 20_000);
    await openAttendance(record, practice.url, 'e06');
    await see(panel, /Not set up.*Reading/);
    await shoot(panel, 'panel-not-set-up');
    await shootPages(session, shoot);
    if (!policy) return;
    policy.write({ roles: ['lead', 'reception'], mode: 'always' });
    const desk = await open(session, 'desk.html');
    await see(desk, 'Set-up needs attention', 30_000);
    await shoot(desk, 'desk-broken', [360, 1240]);
    policy.write({ roles: 'clinician', mode: 'routine' });
    await see(desk, 'Settings cannot be used', 30_000);
    await shoot(desk, 'desk-broken-no-role', [360, 1240]);
    await see(panel, 'Settings cannot be used');
    await shoot(panel, 'panel-broken');
    policy.write({ roles: ['reception'], site: 'Elmbridge', lineKey: 'invented-key' });
    await see(desk, 'This computer is set up for reception', 30_000);
    await shoot(desk, 'desk-for-somebody-else', [360, 1240]);
    await shoot(panel, 'panel-reception');
    policy.write({ roles: ['lead'], site: 'Elmbridge', lineKey: 'invented-key' });
    await see(panel, 'Nothing opens here', 30_000);
    await shoot(panel, 'panel-for-somebody-else');
    const sealed = { site: 'Elmbridge', lineKey: 'invented-key', sealedStorage: 'passphrase' };
    policy.write({ roles: ['clinician', 'administrator'], ...sealed });
    await shootKept(session, panel, shoot);
  } finally {
    await Promise.allSettled([session.close(), practice.close()]);
    policy?.remove();
    build.remove();
  }
}

/** What is kept: nothing yet, then with a passphrase, and the last step before it is all removed. */
async function shootKept(session: Launched, panel: Page, shoot: Shoot): Promise<void> {
  const words = 'quiet heron over the weir';
  await see(panel, 'Choose a passphrase', 30_000);
  const kept = await open(session, 'kept.html');
  await see(kept, 'no passphrase was chosen');
  await shoot(kept, 'kept-none', [360]);
  await typeInto(panel, 'Passphrase', words);
  await typeInto(panel, 'The same again', words);
  await choose(panel, 'Use this passphrase');
  await see(kept, 'Make a new key');
  await shoot(kept, 'kept', [360, 1240]);
  await choose(kept, 'Remove everything kept');
  await shoot(kept, 'kept-remove', [360, 1240]);
  await kept.close();
}

async function shootPages(session: Launched, shoot: Shoot): Promise<void> {
  const desk = await open(session, 'desk.html');
  await see(desk, 'This is for the safeguarding lead');
  await shoot(desk, 'desk-not-set-up', [360, 1240]);
  await desk.close();
  const setUp = await open(session, 'setup.html');
  await see(setUp, 'may be read');
  await typeInto(setUp, 'Address of the record system', 'https://record.example.nhs.uk/patient/12');
  await see(setUp, 'and no others');
  await shoot(setUp, 'set-up-record-system', [360, 1240]);
  await setUp.close();
}

async function open(session: Launched, name: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(session.url(name));
  return page;
}
