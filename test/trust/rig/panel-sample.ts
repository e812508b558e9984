import type { Page } from 'puppeteer-core';
import { servePractice } from '../../practice/serve';
import { practiceEmergency } from '../../../src/records/systems/practice-emergency';
import { buildExtension } from '../../tools/build-extension';
import { openAttendance, pause, see } from '../../tools/drive';
import { launch } from '../../tools/launch';
import { inEachFrame } from '../../tools/read-page';
import type { Said } from './changed-page-world';

export interface SampleCame {
  failures: string[];
  /** From the change until the panel said so, the longest, in milliseconds. */
  slowestMs: number;
  /** Changes after which the panel had to say something else. */
  saidOtherwise: number;
}

/** Of the claim; the panel's words are what a person reads. */
const SHOWN_MS = 2_000;
const ATTENDANCES = ['e01', 'e03', 'e05', 'e07', 'e11', 'e14', 'e21', 'e25'];

/**
 * Changes of the practice record as it lives in a tab, under the real extension: what the real panel says
 * in words is held against what stands on the page, and it has two seconds to say it.
 */
export async function samplePanel(
  script: string,
  count: number,
  seed: number,
): Promise<SampleCame> {
  const came: SampleCame = { failures: [], slowestMs: 0, saidOtherwise: 0 };
  const practice = await servePractice();
  const session = await launch(buildExtension('chrome', 'practice'));
  try {
    const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await openAttendance(record, practice.url, 'e01');
    const panel = await session.openPanel();
    for (let number = 0; number < count; number += 1) {
      const id = ATTENDANCES[number % ATTENDANCES.length] ?? 'e01';
      await openAfresh(record, panel, practice.url, id);
      await changeOnce(record, panel, { script, seed, number }, came);
    }
  } finally {
    await Promise.allSettled([session.close(), practice.close()]);
  }
  return came;
}

/** A page loaded anew, and read as it was stored, before it is changed. */
async function openAfresh(record: Page, panel: Page, url: string, id: string): Promise<void> {
  await record.goto('about:blank');
  await see(panel, /Not reading/);
  await openAttendance(record, url, id);
  await see(panel, /^Sidenote (?:Reading|Partly read)/);
}

interface Change {
  script: string;
  seed: number;
  number: number;
}

async function changeOnce(
  record: Page,
  panel: Page,
  { script, seed, number }: Change,
  came: SampleCame,
): Promise<void> {
  const session = await record.createCDPSession();
  const here = async <T>(expression: string): Promise<T | undefined> =>
    (await inEachFrame<T>(session, expression, 'panel-sample'))[0];
  const description = JSON.stringify(practiceEmergency);
  const read = () => here<Said>(`changedPages.readHere(${description})`);
  await here(`${script}; undefined`);
  const before = await read();
  const began = Date.now();
  const what = await here<string>(`changedPages.changeHere(${description}, ${seed}, ${number})`);
  for (;;) {
    const [said, wanted] = [await stateLine(panel), await read()];
    const took = Date.now() - began;
    // What was said before needs time to be found out as untrue.
    const isSame = wanted?.words === before?.words;
    if (wanted !== undefined && said.startsWith(wanted.words) && (!isSame || took > 700)) {
      if (isSame) break;
      came.saidOtherwise += 1;
      came.slowestMs = Math.max(came.slowestMs, took);
      break;
    }
    if (took > SHOWN_MS) {
      came.failures.push(
        `panel, change ${number}: ${what} -> "${wanted?.words}" not said within ${SHOWN_MS} ms, but "${said}"`,
      );
      break;
    }
    await pause(40);
  }
  await session.detach();
}

function stateLine(panel: Page): Promise<string> {
  return panel.evaluate(() => document.querySelector('.state span')?.textContent ?? '');
}
