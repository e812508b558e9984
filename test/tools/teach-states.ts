import type { Page } from 'puppeteer-core';
import { buildExtension } from './build-extension';
import { changedBuild } from './changed-build';
import { choose, see, typeInto } from './drive';
import { launch } from './launch';
import { serveUnknown } from './serve-unknown';
import { HERON, pointAt, teachHeron } from './teach-heron';

type Shoot = (page: Page, name: string, widths?: readonly number[]) => Promise<void>;

/** Teaching a page, from the set-up page to the panel that names what it was taught. */
export async function shootTeaching(shoot: Shoot): Promise<void> {
  const heron = await serveUnknown();
  const build = changedBuild(buildExtension('chrome', 'release'), {
    hosts: ['http://127.0.0.1/*'],
  });
  const session = await launch(build.folder);
  try {
    const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await record.goto(`${heron.url}/patient/7/triage`);
    const setUp = await session.browser.newPage();
    await setUp.goto(session.url('setup.html'));
    await see(setUp, 'Teach 127.0.0.1', 20_000);
    await shoot(setUp, 'teach-1-set-up', [360, 1240]);
    await choose(setUp, 'Teach 127.0.0.1');
    await typeInto(setUp, 'What people here call the system', 'Heron ED');
    await choose(setUp, /^Note$/);
    await see(setUp, 'Now press Note');
    // The record has come to the front; a page behind another is not painted.
    await setUp.bringToFront();
    await shoot(setUp, 'teach-2-now-press', [360, 1240]);
    await record.bringToFront();
    await shoot(record, 'teach-3-the-record');
    await setUp.bringToFront();
    await choose(setUp, /^Stop$/);
    await pointAt(setUp, record, 'Note', HERON[4]?.[1] ?? { selector: 'main' });
    await shoot(setUp, 'teach-4-note', [360, 1240]);
    await choose(setUp, /^Keep$/);
    await choose(setUp, 'Check and put in force');
    await see(setUp, 'does not say whose');
    await shoot(setUp, 'teach-5-refused', [360, 1240]);
    await setUp.reload();
    await see(setUp, 'Teach 127.0.0.1');
    await choose(setUp, 'Teach 127.0.0.1');
    await teachHeron(setUp, record);
    await pointAt(setUp, record, 'NHS number', { selector: '.strip' });
    await shoot(setUp, 'teach-6-masked', [360, 1240]);
    await choose(setUp, /^Leave it$/);
    await choose(setUp, 'Check and put in force');
    await see(setUp, 'In force on this computer');
    await shoot(setUp, 'teach-7-in-force', [360, 1240]);
    await record.reload();
    const panel = await session.openPanel();
    await record.bringToFront();
    await see(panel, 'Heron ED, description 1');
    await shoot(panel, 'teach-8-panel');
  } finally {
    await Promise.allSettled([session.close(), heron.close()]);
    build.remove();
  }
}
