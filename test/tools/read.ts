// npm run -s read -- DESCRIPTION.json PAGE: what a description reads on a page, from real Chromium.
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkDescription } from '../../src/model/check-description';
import type { SystemDescription } from '../../src/model/system-description';
import { systems } from '../../src/records/systems';
import type { Source } from './read-page';

const USAGE = `npm run -s read -- DESCRIPTION.json PAGE [--address URL] [--now DATE] [--open]

DESCRIPTION  a file with the description of a system, or the id of one that is built in
             (${systems.map(({ id }) => id).join(', ')})
PAGE         http(s)://... , or a stored page whose first line is <!-- address: https://... -->
--address    where a stored page was stored from, if it does not say so itself
--now        the day on which ages are judged, such as 2026-11-21; today where not said
--open       opens a window and reads only after Enter, so that you can sign in first`;

/** Wrong arguments or files: 2. A page that cannot be read: 1. Read, or read partly: 0. */
class Refused extends Error {}

interface Asked {
  description: SystemDescription;
  problems: string[];
  source: Source;
  now: number;
  open: boolean;
}

function readArguments(): Asked {
  const { values, positionals } = parse();
  const [file, page, more] = positionals;
  if (file === undefined || page === undefined || more !== undefined) {
    throw new Refused(
      `Two things are needed, a description and a page; there are ${positionals.length}.\n\n${USAGE}`,
    );
  }
  const { description, problems } = findDescription(file);
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) throw new Refused(`--now ${values.now} is no date such as 2026-11-21.`);
  const source = findPage(page, values.address);
  return { description, problems, source, now, open: values.open === true };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        address: { type: 'string' },
        now: { type: 'string' },
        open: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function findDescription(file: string): { description: SystemDescription; problems: string[] } {
  const built = systems.find(({ id }) => id === file);
  if (built) return { description: built, problems: [] };
  let json: unknown;
  try {
    json = JSON.parse(readText(file, 'description'));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  const { description, problems } = checkDescription(json);
  if (!description) throw new Refused(problems.join('\n'));
  return { description, problems };
}

function findPage(page: string, address: string | undefined): Source {
  if (/^https?:\/\//.test(page)) {
    if (!URL.canParse(page)) throw new Refused(`${page} is no address.`);
    return { url: page };
  }
  const html = readText(page, 'page');
  const url = address ?? /^\s*<!-- address: (\S+) -->/.exec(html)?.[1];
  if (url === undefined || !/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Refused(
      `${page} does not say where it was stored from, which decides how it is read. Make its first line <!-- address: https://... -->, or add --address https://...`,
    );
  }
  return { url, html };
}

function readText(file: string, what: string): string {
  if (!existsSync(file)) throw new Refused(`There is no ${what} ${file}.\n\n${USAGE}`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refused(`${file} cannot be read as a file.`);
  }
}

async function enterPressed(): Promise<void> {
  const line = createInterface({ input: process.stdin, output: process.stderr });
  await line.question('Open the page to be read in the window, then press Enter here. ');
  line.close();
}

async function run(): Promise<number> {
  const { description, problems, source, now, open } = readArguments();
  // Only now: wrong arguments need no browser to be told so.
  const { openReader } = await import('./read-page');
  const reader = await openReader({ headless: !open });
  const wish = { now, ...(open ? { ready: enterPressed } : {}) };
  const frames = await reader.read(source, description, wish).finally(() => reader.close());
  const { id, version, title } = description;
  console.log(JSON.stringify({ description: { id, version, title, problems }, frames }, null, 2));
  for (const problem of problems) console.error(problem);
  const read = frames.flatMap(({ reading }) => reading ?? []);
  if (read.length === 0) {
    const addresses = frames.map(({ address }) => address).join(', ');
    console.error(
      `"match" (${description.match.join(', ')}) fits no frame of this page (${addresses}), so that Sidenote would not read it at all.`,
    );
    return 1;
  }
  for (const { state, reason } of read) {
    if (state !== 'reading') console.error(`${state}: ${reason ?? ''}`);
  }
  return read.every(({ state }) => state === 'not-reading') ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof Refused ? 2 : 1;
}
