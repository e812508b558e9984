import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { openAttendance, pause } from '../../tools/drive';
import { launch } from '../../tools/launch';
import { newProfile, removeProfile } from '../rig/profile';
import { writeNoisyExtension } from './noisy-extension';
import { markPage, watchPage, type PageMark } from './page-watch';
import { probePage } from './probes';

/** The same pages in a browser without the extension. */
export async function markBare(
  built: string,
  practice: string,
  ids: readonly string[],
): Promise<Map<string, PageMark>> {
  const session = await launch(built);
  try {
    await session.browser.uninstallExtension(session.extensionId);
    const page = await watchedPage(await session.browser.newPage());
    const marks = new Map<string, PageMark>();
    for (const id of ids) {
      await openAttendance(page, practice, id);
      await pause(150);
      marks.set(id, await markPage(page));
    }
    return marks;
  } finally {
    await session.close();
  }
}

export async function watchedPage(page: Page): Promise<Page> {
  await watchPage(page);
  return page;
}

/** How many of the probes see an extension that hides nothing. */
export async function probesThatSee(built: string, practice: string): Promise<string[]> {
  const folder = newProfile('noisy');
  const session = await launch(built);
  try {
    await session.browser.uninstallExtension(session.extensionId);
    const id = await session.browser.installExtension(writeNoisyExtension(folder));
    const page = await session.browser.newPage();
    await openAttendance(page, practice, 'e21');
    await pause(300);
    const probed = await probePage(page, id, packagedFiles(folder));
    return probed.filter((each) => each.told !== '').map((each) => each.name);
  } finally {
    await session.close();
    removeProfile(folder);
  }
}

/** Every file of a build, as a page that knows the id would ask for it. */
export function packagedFiles(built: string): string[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.\w+$/.test(name));
}
