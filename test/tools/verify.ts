/**
 * `npm run -s verify < export.jsonl`: looks at every link of an exported file, as the Desk does of the
 * store. `-- --anchor seq:link` holds it against an anchor printed earlier (`seq:link`, or as it stands
 * on the sheet). A sealed file is opened with SIDENOTE_PASSPHRASE from the environment. Prints one JSON
 * object; exit code 0 where all holds, 1 where not, 2 where it is no export. Of old counts of other
 * computers, which have no chain, it says what is in them; `-- --entries` prints them, one a line. A chain made wholly anew, or cut at its end, shows against an anchor alone.
 */
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { readAnchor } from '../../src/audit/anchor';
import type { Place } from '../../src/audit/chain-text';
import { readColumnsHeader } from '../../src/audit/columns/columns-file';
import { checkExport, type ExportReport } from '../../src/audit/export-file';
import { fail, ok, type Result } from '../../src/model/result';
import { isSignedBy } from '../../src/platform/keys/signature';
import { openSealedText } from '../../src/platform/sealed-export';
import { hashText } from '../../src/platform/stores/link-of';
import { openIfSealed } from './open-sealed';
import { readColumnsFile, type ColumnsRead } from './read-columns';

/** `12:9f3a…`, or the printed form; undefined where it is neither. */
export function parseAnchor(typed: string): Place | undefined {
  const plain = /^(\d+):([0-9a-f]{20,64})$/i.exec(typed.trim());
  if (plain) return { seq: Number(plain[1]), link: (plain[2] ?? '').toLowerCase() };
  const printed = readAnchor(typed);
  return printed.ok ? printed.value : undefined;
}

export interface Verdict {
  holds: boolean;
  /** In words: what was proved, and what was not. */
  says: string;
  report: ExportReport;
}

export async function verifyExport(lines: AsyncIterable<string>, anchor?: Place): Promise<Verdict> {
  const report = await checkExport(lines, hashText, isSignedBy, anchor);
  if (report.state === 'not-an-export') {
    return { holds: false, says: 'This is not an export: its first line is no header.', report };
  }
  const { brokenAt, anchor: against, base, signed } = report;
  const isOld = anchor !== undefined && anchor.seq < base.seq;
  const says =
    brokenAt !== undefined
      ? `Broken at entry ${brokenAt}: from there on something was changed, taken out, put in or moved.`
      : signed === 'wrong'
        ? 'The signature is not of this header: it was changed, or made elsewhere.'
        : against === 'broken'
          ? 'Not what the anchor says: entries up to it were changed since it was printed.'
          : against === 'cut' && !isOld
            ? 'The anchor names an entry that is not here: the end is missing, or it is another computer’s.'
            : against === 'holds'
              ? 'All links hold, and so does the anchor.'
              : `All links hold.${isOld ? ' The anchor is older than what was removed by schedule.' : ''} ${signed === 'yes' ? 'It is signed; whose key that is, the Desk knows.' : 'It is not signed.'} Not proved: that nobody made the whole chain anew.`;
  const holds =
    brokenAt === undefined &&
    signed !== 'wrong' &&
    against !== 'broken' &&
    (against !== 'cut' || isOld);
  return { holds, says, report };
}

/** A plain export as it comes, line by line; a sealed one opened first, which holds it whole. */
export async function openLines(
  lines: AsyncIterable<string>,
  passphrase: string | undefined,
): Promise<Result<AsyncIterable<string>>> {
  const rest = lines[Symbol.asyncIterator]();
  const first = await rest.next();
  const head = first.done ? '' : first.value;
  async function* whole() {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  if (!head.includes('"sealed-events"')) return ok(whole());
  if (!passphrase) {
    return fail('sealed', 'The file is sealed. Give its passphrase in SIDENOTE_PASSPHRASE.');
  }
  const all: string[] = [];
  for await (const line of whole()) all.push(line);
  const text = await openSealedText(all.join('\n'), passphrase);
  if (!text.ok) return text;
  return ok(
    (async function* () {
      yield* text.value.split('\n');
    })(),
  );
}

/** An export of events, or of old counts of other computers: the first line says which. */
async function verifyEither(
  lines: AsyncIterable<string>,
  anchor?: Place,
): Promise<Verdict | ColumnsRead> {
  const rest = lines[Symbol.asyncIterator]();
  const first = await rest.next();
  async function* whole() {
    if (first.done) return;
    yield first.value;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  return !first.done && readColumnsHeader(first.value)
    ? readColumnsFile(whole())
    : verifyExport(whole(), anchor);
}

async function main(): Promise<void> {
  const given = process.argv.indexOf('--anchor');
  const typed = given === -1 ? undefined : (process.argv[given + 1] ?? '');
  const anchor = typed === undefined ? undefined : parseAnchor(typed);
  if (typed !== undefined && !anchor) {
    console.error('The anchor is a number, a colon and the link, or as it stands on the sheet.');
    process.exitCode = 2;
    return;
  }
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const verdict = await verifyEither(openIfSealed(lines), anchor).catch((error: Error) => error);
  if (verdict instanceof Error) {
    console.error(verdict.message);
    process.exitCode = 2;
    return;
  }
  if ('entries' in verdict) {
    const { entries, ...said } = verdict;
    const printed = process.argv.includes('--entries') ? entries : [said];
    for (const each of printed) process.stdout.write(`${JSON.stringify(each)}\n`);
    process.exitCode = verdict.holds ? 0 : 1;
    return;
  }
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
  process.exitCode = verdict.holds ? 0 : verdict.report.state === 'not-an-export' ? 2 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void main();
