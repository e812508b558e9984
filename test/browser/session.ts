import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { servePractice } from '../practice/serve';
import { builtFolder } from '../tools/build-extension';
import { openAttendance, press, see, typeInto } from '../tools/drive';
import { launch, type Launched } from '../tools/launch';
import { dot } from '../tools/scenario';

/** One browser with the practice record open and the real side panel beside it. */
export interface Session extends Launched {
  practice: string;
  record: Page;
  panel: Page;
  reset(): Promise<void>;
  end(): Promise<void>;
}

export async function openSession(options: Parameters<typeof launch>[1] = {}): Promise<Session> {
  const practice = await servePractice();
  const launched = await launch(builtFolder('chrome', 'practice'), options);
  const record = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
  await record.goto(`${practice.url}/emergency/#/board`);
  const panel = await launched.openPanel();
  await record.bringToFront();
  return {
    ...launched,
    practice: practice.url,
    record,
    panel,
    async reset() {
      practice.reset();
      await record.goto(`${practice.url}/emergency/#/board`);
    },
    async end() {
      await Promise.allSettled([launched.close(), practice.close()]);
    },
  };
}

/**
 * One session for a whole file, covered and reset before each test; a test tried again gets a new
 * browser, so that the first try leaves it nothing.
 */
export function shareSession(take: (session: Session) => void): void {
  let session: Session;
  const open = async () => {
    session = await openSession();
    take(session);
  };
  beforeAll(open);
  beforeEach(async ({ task }) => {
    if (task.result?.retryCount) {
      await session.end();
      await open();
    }
    await cover(session.panel);
    await session.reset();
  });
  afterAll(() => session.end());
}

/** An attendance with the dot already filled, the gate passed and the card open. */
export async function toCard(session: Session, id: string, note?: string): Promise<string> {
  const { record, panel, practice } = session;
  await openAttendance(record, practice, id);
  if (note !== undefined) await typeInto(record, 'Triage note', note);
  await dot(panel, 'filled');
  await passGate(panel);
  return see(panel, /Consider asking|Check safety first|See them alone first/);
}

/** A patient of the surgery's list, open in its nested frames beside the panel. */
export async function openSurgery({ record, practice }: Session, id: string): Promise<void> {
  await record.goto(`${practice}/practice/`);
  const row = await record.waitForSelector(`#list a[href="/practice/patient/${id}"]`);
  await row?.click();
  await record.bringToFront();
}

export async function passGate(panel: Page): Promise<void> {
  await press(panel, 'o');
  await see(panel, 'Ready for a private check?');
  await press(panel, 'y');
  await see(panel, 'Alone, private, able to talk?');
  await press(panel, 'y');
}

export async function cover(panel: Page): Promise<void> {
  await panel.keyboard.press('Escape');
  await see(panel, /Checks/);
}
