import type { Page } from 'puppeteer-core';
import { choose, pause, see, typeInto } from './drive';

/** Where each thing is pressed: a selector, through open shadow roots, and the text to mark in it. */
export type Place = { selector: string; marked?: string };

export const HERON: readonly [name: string, place: Place][] = [
  ['Name', { selector: '.strip' }],
  ['Date of birth', { selector: '.strip' }],
  ['NHS number', { selector: '.strip' }],
  ['Record or hospital number', { selector: '.strip', marked: 'H204411' }],
  ['Note', { selector: 'heron-field >>> textarea' }],
  ['An earlier attendance', { selector: 'table tr:nth-child(2) td:nth-child(2)' }],
];

/** Presses one thing in the record as a person does, once the set-up page has asked for it. */
export async function pointAt(
  setUp: Page,
  record: Page,
  name: string,
  { selector, marked }: Place,
): Promise<string> {
  await setUp.bringToFront();
  await choose(setUp, new RegExp(`^${name}$`));
  await see(setUp, `Now press ${name} in the record`);
  await record.bringToFront();
  const element = await record.waitForSelector(selector);
  if (marked !== undefined) await mark(record, selector, marked);
  await pause(100);
  if (marked === undefined) await element?.click();
  else await record.evaluate((at) => document.querySelector<HTMLElement>(at)?.click(), selector);
  await setUp.bringToFront();
  return see(setUp, /The most lasting way is first|Nothing there would find|This page:|“/);
}

async function mark(record: Page, selector: string, text: string): Promise<void> {
  await record.evaluate(
    (at, words) => {
      const node = document.querySelector(at)?.firstChild;
      const from = node?.textContent?.indexOf(words) ?? -1;
      if (!node || from < 0) throw new Error(`${words} does not stand in ${at}`);
      getSelection()?.setBaseAndExtent(node, from, node, from + words.length);
    },
    selector,
    text,
  );
}

/** Everything of the triage page pointed at and kept; the last step is left to the caller. */
export async function teachHeron(setUp: Page, record: Page): Promise<void> {
  await typeInto(setUp, 'What people here call the system', 'Heron ED');
  for (const [name, place] of HERON) {
    await pointAt(setUp, record, name, place);
    await choose(setUp, /^Keep$/);
  }
}
