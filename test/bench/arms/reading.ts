/** What reading costs the record page, beside two whole-page readers (`performance.md` sections 4 and 8). */
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension } from '../../tools/build-extension';
import { pause } from '../../tools/drive';
import { launch } from '../../tools/launch';
import type { Arm, ArmWork, Measured, Mode } from '../arm';
import { measureContentScript, type ContentScript } from '../content-script';
import { SEED } from '../detection/cell';
import { makeLexicon } from '../detection/lexicon';
import { table } from '../report';
import { judge, round, type Verdict } from '../target';
import { makePage, READ_AT, servePages, UNREAD_AT } from '../reading/page';
import { peerScript, timedBuild, type PeerId } from '../reading/readers';
import {
  extensionWorld,
  hostChange,
  ownWorld,
  recognised,
  type,
  type Typing,
  type TypingPlan,
} from '../reading/measure';
import { TARGETS } from '../reading/targets';

export const reading: Arm = { id: 'reading', title: 'Reading a page', run };

type ReaderId = 'ours' | PeerId;
const SIZES = { quick: [20_000], full: [10_000, 100_000] } as const;
const PLAN: Record<Mode, TypingPlan> = {
  quick: { passes: 3, keys: 12, swaps: 1 },
  full: { passes: 4, keys: 50, swaps: 3 },
};
/** Peers cost up to a second a key, and say the same after fewer. */
const PEER_PLAN: Record<Mode, TypingPlan> = {
  quick: { passes: 1, keys: 12, swaps: 0 },
  full: { passes: 3, keys: 20, swaps: 0 },
};
const HOST_CHANGES = 20_000;
/** What the last typed words are recognised as. */
const FOUND = 'strangulation';

interface Row extends Typing {
  reader: ReaderId;
  nodes: number;
}

interface Figures {
  browser: string;
  rows: Row[];
  /** Milliseconds for 20,000 changes, read and not, in turn. */
  host: { read: number[]; unread: number[] };
  contentScript: ContentScript;
}

async function run({ mode, tell }: ArmWork): Promise<Measured> {
  const build = timedBuild(buildExtension('chrome', 'practice'));
  const sizes = SIZES[mode];
  const served = await servePages(new Map(sizes.map((nodes) => [nodes, makePage(nodes)])));
  const session = await launch(build.folder);
  try {
    const { browser, extensionId } = session;
    const phrases = [...makeLexicon(SEED), 'strangled'];
    const rows: Row[] = [];
    for (const nodes of sizes) {
      for (const reader of ['naive', 'ours', 'debounced'] as const) {
        tell(`${reader} on ${nodes} nodes`);
        const place = reader === 'ours' ? READ_AT : UNREAD_AT;
        const page = await open(browser, served.address(place, nodes));
        rows.push({ reader, nodes, ...(await typeAs(reader, page, mode)) });
        await page.close();
      }
    }
    tell('host changes');
    const turns = mode === 'full' ? 4 : 2;
    const host = await changes(browser, served.address, sizes.at(-1) ?? 0, turns);
    tell('content script');
    const contentScript = await measureContentScript(browser);
    const figures: Figures = { browser: await browser.version(), rows, host, contentScript };
    return { verdicts: verdictsOf(figures, mode), details: detailsOf(figures), figures };

    async function typeAs(reader: ReaderId, page: Page, how: Mode): Promise<Typing> {
      if (reader === 'ours') {
        const world = await extensionWorld(page, extensionId);
        return type(page, world, PLAN[how], async () =>
          (await recognised(browser)).includes(FOUND),
        );
      }
      const world = await ownWorld(page);
      await world(peerScript(reader, phrases));
      return type(page, world, PEER_PLAN[how], async () => Number(await world('benchHits')) > 0);
    }
  } finally {
    await Promise.allSettled([session.close(), served.close()]);
    build.remove();
  }
}

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  await page.waitForSelector('#triage-note');
  await pause(1_500);
  return page;
}

/** In turn, so that what else the machine does falls on both. */
async function changes(
  browser: Browser,
  address: (place: string, nodes: number) => string,
  nodes: number,
  turns: number,
): Promise<Figures['host']> {
  const read = await open(browser, address(READ_AT, nodes));
  const unread = await open(browser, address(UNREAD_AT, nodes));
  const host: Figures['host'] = { read: [], unread: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [page, took] of [
      [read, host.read],
      [unread, host.unread],
    ] as const) {
      await page.bringToFront();
      await pause(200);
      took.push(await hostChange(page, HOST_CHANGES, 4));
    }
  }
  await Promise.all([read.close(), unread.close()]);
  return host;
}

function verdictsOf({ rows, host, contentScript }: Figures, mode: Mode): Verdict[] {
  const most = Math.max(...rows.map(({ nodes }) => nodes));
  const of = (reader: ReaderId): Row => {
    const row = rows.find((each) => each.reader === reader && each.nodes === most);
    if (!row) throw new Error(`${reader} was not measured.`);
    return row;
  };
  const ours = of('ours');
  const silent = rows.filter(({ hasRead }) => !hasRead);
  const against = (id: PeerId): Verdict => {
    const other = of(id);
    const note = `${round(other.meanAKey)} against ${round(ours.meanAKey)} ms a key`;
    return judge(TARGETS[id], other.meanAKey / ours.meanAKey, mode, note);
  };
  const slower = Math.min(...host.read) / Math.min(...host.unread);
  const { bytes, gzip, warmMs } = contentScript;
  return [
    {
      title: 'readers that found what was typed',
      value: rows.length - silent.length,
      bound: `${rows.length} of ${rows.length}`,
      passed: silent.length === 0,
      gated: true,
      note: silent.map(({ reader, nodes }) => `${reader} on ${nodes}`).join('; '),
    },
    judge(
      TARGETS.mean,
      ours.meanAKey,
      mode,
      `${ours.keys} keys, the quickest pass; ${round(ours.rawMean)} in all`,
    ),
    judge(TARGETS.p99, ours.p99, mode, `${round(ours.rawP99)} as they came`),
    against('naive'),
    against('debounced'),
    judge(
      TARGETS.long,
      rows.filter(({ reader }) => reader === 'ours').reduce((sum, each) => sum + each.longTasks, 0),
      mode,
      `over 50 ms; naive had ${of('naive').longTasks}`,
    ),
    judge(TARGETS.host, slower, mode, `quickest of ${host.read.length} turns each`),
    judge(TARGETS.bytes, bytes / 1_000, mode, ''),
    judge(TARGETS.gzip, gzip / 1_000, mode, ''),
    judge(TARGETS.warm, warmMs, mode, 'in a plain page, an estimate'),
  ];
}

function detailsOf({ browser, rows, host }: Figures): string {
  return [
    `${browser}. The real practice build, its callbacks timed from outside; typing at 10 keys a second while the host draws 40 cells anew at each key; then the record and 20,000 other nodes swapped three times. A reading may take in several keys; the quickest of the passes counts, for all readers; what came in all is beside it.`,
    '',
    table(
      [
        'reader',
        'nodes',
        'keys',
        'ms a key',
        'p99 of a call',
        'as they came',
        'p99',
        'calls',
        'over 50 ms',
      ],
      rows.map(({ reader, nodes, keys, meanAKey, p99, rawMean, rawP99, calls, longTasks }) => [
        reader,
        nodes.toLocaleString('en-GB'),
        String(keys),
        round(meanAKey),
        round(p99),
        round(rawMean),
        round(rawP99),
        String(calls),
        String(longTasks),
      ]),
    ),
    '',
    `20,000 changes off the record, ms, in turn: read ${host.read.map(round).join(', ')}; not read ${host.unread.map(round).join(', ')}.`,
  ].join('\n');
}
