import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkDescription } from '../../../src/model/check-description';
import type { SystemDescription } from '../../../src/model/system-description';
import { systems } from '../../../src/records/systems';
import { practiceEmergency } from '../../../src/records/systems/practice-emergency';
import { NOW } from '../../records/open-page';
import { bundle } from '../../tools/read-page';
import type { Line, Outcome, Work } from '../line';
import type { Cases, CasesCame } from '../rig/changed-page-world';
import { samplePanel } from '../rig/panel-sample';
import { Worlds } from '../rig/world-of-page';

const pages = new URL('../../records/pages/', import.meta.url).pathname;

/**
 * A host redesigns its pages and tells nobody: for each description, so many changed pages, in real
 * Chromium under the product's own watcher. SIDENOTE_DESCRIPTIONS=medplum,tide for some of them.
 */
export const changedPages: Line = {
  id: 'changed-pages',
  number: 7,
  claim:
    'Changed host pages, for each description, read wrongly or losing something in silence, or not saying so within 2 s: 0',
  counts: { quick: 150, full: 5_000 },
  run,
};

/** Changes made in one go: what is lost with a page that hangs, and is then tried once more. */
const BATCH = 50;
const PATIENCE_MS = 180_000;
/** Of what goes wrong, as many are kept as are ever printed. */
const MOST_FAILURES = 50;

/** Pages whose loss is read in the panel's own words, in a run long enough to wait for them. */
const PANEL_SAMPLE = 40;
const SAMPLED_FROM = 1_000;

interface Figures extends Record<string, number> {
  descriptions: number;
  pages: number;
  asBefore: number;
  saidUnread: number;
  slowestMs: number;
  /** Batches tried again after their page was lost. */
  triedAgain: number;
}

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const script = await bundle('test/trust/rig/changed-page-world.ts', 'changedPages');
  const worlds = new Worlds(script);
  const failures: string[] = [];
  const described = descriptions();
  const figures: Figures = {
    ...{ descriptions: described.length, pages: 0, asBefore: 0, saidUnread: 0 },
    ...{ slowestMs: 0, triedAgain: 0 },
  };
  let fewest = count;
  try {
    for (const { description, stored } of described) {
      const rig = { worlds, seed, figures, failures };
      const readable = await readablePages(rig, description, stored);
      figures.pages += readable.length;
      if (readable.length === 0) failures.push(`${description.id} has no stored page that reads.`);
      let done = 0;
      for (const [at, page] of readable.entries()) {
        // As even as can be, and all of them together exactly the count.
        const upTo = Math.floor((count * (at + 1)) / readable.length);
        const say = (made: number) => tell(`${description.id} ${made} of ${count}`);
        done += await changeOne(rig, { ...page, description }, done, upTo, say);
      }
      fewest = Math.min(fewest, done);
    }
  } finally {
    await worlds.giveUp();
  }
  const isSampled = described.some(({ description }) => description === practiceEmergency);
  if (isSampled && count >= SAMPLED_FROM) {
    tell('the panel');
    const { failures: unsaid, ...said } = await samplePanel(script, PANEL_SAMPLE, seed);
    failures.push(...unsaid);
    figures.panelPages = PANEL_SAMPLE;
    figures.panelSaidOtherwise = said.saidOtherwise;
    figures.panelSlowestMs = said.slowestMs;
  }
  return { done: fewest, failures: failures.slice(0, MOST_FAILURES), figures };
}

interface Stored {
  name: string;
  html: string;
  href: string;
}
interface Rig {
  worlds: Worlds;
  seed: number;
  figures: Figures;
  failures: string[];
}

async function readablePages(
  { worlds, seed }: Rig,
  description: SystemDescription,
  stored: readonly Stored[],
): Promise<Stored[]> {
  const [first] = stored;
  if (!first) return [];
  const readable: Stored[] = [];
  const world = await worlds.open({ url: first.href, html: first.html });
  for (const page of stored) {
    const cases = asCases(page, description, seed, 0, 0);
    if (await world.run<boolean>(`changedPages.isReadable(${cases})`, 30_000)) readable.push(page);
  }
  await world.close();
  return readable;
}

/** Changes of one stored page, a batch at a time; gives how many were really made. */
async function changeOne(
  rig: Rig,
  page: Stored & { description: SystemDescription },
  from: number,
  upTo: number,
  say: (made: number) => void,
): Promise<number> {
  const { worlds, seed, figures, failures } = rig;
  const place = `${page.description.id}/${page.name}`;
  let made = 0;
  let world = await worlds.open({ url: page.href, html: page.html });
  for (let at = from; at < upTo; at += BATCH) {
    const size = Math.min(BATCH, upTo - at);
    const cases = asCases(page, page.description, seed, at, size);
    for (let tries = 0; tries < 2; tries += 1) {
      try {
        const came = await world.run<CasesCame>(`changedPages.runCases(${cases})`, PATIENCE_MS);
        add(figures, came);
        failures.push(...came.failures.map((what) => `${place} ${what}`));
        made += size;
        break;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        if (tries === 0) figures.triedAgain += 1;
        else failures.push(`${place} changes ${at} to ${at + size - 1} did not end: ${why}`);
        await worlds.giveUp();
        world = await worlds.open({ url: page.href, html: page.html });
      }
    }
    say(at + size);
  }
  await world.close();
  return made;
}

function asCases(
  { href, html }: Stored,
  description: SystemDescription,
  seed: number,
  from: number,
  count: number,
): string {
  const cases: Cases = { description, href, html, now: NOW, seed, from, count };
  return JSON.stringify(cases);
}

function add(figures: Figures, came: CasesCame): void {
  figures.asBefore += came.asBefore;
  figures.saidUnread += came.saidUnread;
  figures.slowestMs = Math.max(figures.slowestMs, came.slowestMs);
}

interface Described {
  description: SystemDescription;
  stored: Stored[];
}

/** Built in or stored beside its pages. */
function descriptions(): Described[] {
  const wanted = process.env.SIDENOTE_DESCRIPTIONS?.split(',');
  return readdirSync(pages).flatMap((system) => {
    if (wanted && !wanted.includes(system)) return [];
    const file = `${pages}${system}/description.json`;
    const description =
      systems.find(({ id }) => id === system) ??
      (existsSync(file)
        ? checkDescription(JSON.parse(readFileSync(file, 'utf8'))).description
        : undefined);
    if (!description) return [];
    const stored = readdirSync(pages + system).flatMap((name) => {
      const page = `${pages}${system}/${name}/page.html`;
      if (!existsSync(page)) return [];
      const html = readFileSync(page, 'utf8');
      return [{ name, html, href: /address: (\S+)/.exec(html)?.[1] ?? '' }];
    });
    return [{ description, stored }];
  });
}
