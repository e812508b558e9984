import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a machine can find against WCAG 2.2 AA on a page as it stands, and whether it fits 320 px. */
export async function findFaults(page: Page, name: string): Promise<string[]> {
  return [...(await audit(page, name)), ...(await overflow(page, name))];
}

async function audit(page: Page, name: string): Promise<string[]> {
  // Half a megabyte: once a page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const result = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(o: object): Promise<AxeResult> } }).axe;
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  });
  return result.violations.map(
    (each) => `${name}: ${each.id} (${each.nodes.map((node) => node.target.join(' ')).join('; ')})`,
  );
}

/** 320 CSS pixels wide is 1280 at 400 % zoom (WCAG 1.4.10): nothing may need scrolling sideways. */
async function overflow(page: Page, name: string): Promise<string[]> {
  const before = page.viewport();
  await page.setViewport({ width: 320, height: 700 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewport(before ?? { width: 360, height: 700 });
  return wide > 320 ? [`${name}: ${wide} px wide at 320`] : [];
}

interface AxeResult {
  violations: { id: string; nodes: { target: string[] }[] }[];
}
