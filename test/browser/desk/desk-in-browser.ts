import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openSession, type Session } from '../session';

/** One browser for all that is tested of the Desk; what it downloads lands in `folder`. */
export interface DeskInBrowser {
  session: Session;
  folder: string;
  openDesk(): Promise<Page>;
}

/** Filled once the tests begin, and ended with them. */
export function shareDesk(): DeskInBrowser {
  const at = {
    async openDesk() {
      const desk = await at.session.browser.newPage();
      await desk.goto(at.session.url('desk.html'));
      return desk;
    },
  } as DeskInBrowser;
  beforeAll(async () => {
    at.session = await openSession();
    at.folder = mkdtempSync(path.join(tmpdir(), 'sidenote-desk-'));
    const client = await at.session.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: at.folder,
    });
  });
  afterAll(async () => {
    await at.session.end();
    rmSync(at.folder, { recursive: true, force: true });
  });
  return at;
}

/** Whether printed sheets can be read here (poppler-utils). */
export const hasPoppler = (): boolean => spawnSync('pdfinfo', ['-v']).status === 0;
