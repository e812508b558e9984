import { readWorkstation } from '../../audit/workstation';
import { readSealedFile } from '../../audit/sealed-file';
import { fail, ok, type Result } from '../../model/result';
import { openSealedText } from '../sealed-export';
import { hashText } from '../stores/link-of';
import type { LongWork } from '../worker-tasks';
import { isSignedBy, keyMark } from '../keys/signature';
import { findKey, findWorkstation, takeWorkstation } from '../stores/merged';

/** A file of the page's, or of a test. */
export interface GivenFile {
  name: string;
  text(): Promise<string>;
}

export interface TakeFilesAsked {
  files: readonly GivenFile[];
  passphrase: string;
  site: string;
  timeZone: string;
  /** Stamp of this computer's own database: its file is counted already. */
  own: string;
  /** Marks of keys that the lead has asked after, and takes files of though another was known. */
  confirmed?: readonly string[];
}

/** What became of each file, in the order given. */
export interface TakenFile {
  name: string;
  state: 'taken' | 'already' | 'refused' | 'other-key' | 'stopped';
  /** Why it was refused, or what is missing in it; nothing of one that was stopped. */
  words: string;
  /** Of the key it is signed with, where that is another than before. */
  mark?: string;
}

/** File by file, each in whole or not at all; stopped, the earlier ones stay, and the rest are named. */
export async function takeFiles(
  { files, passphrase, site, timeZone, own, confirmed = [] }: TakeFilesAsked,
  work: LongWork,
): Promise<Result<TakenFile[]>> {
  const taken: TakenFile[] = [];
  for (const [i, file] of files.entries()) {
    work.tell(i, files.length);
    const done = work.signal.aborted ? STOPPED : await takeOne(file);
    if (!done.ok && done.error === 'stopped') taken.push({ name: file.name, ...NOT_REACHED });
    else
      taken.push(done.ok ? done.value : { name: file.name, state: 'refused', words: done.message });
  }
  return ok(taken);

  async function takeOne(file: GivenFile): Promise<Result<TakenFile>> {
    const text = await file.text();
    const sealed = readSealedFile(text);
    if (!sealed.ok) return sealed;
    const opened = await openSealedText(text, passphrase);
    if (!opened.ok) return NOT_OPENED;
    const generation = /"generation":"([^"]{1,80})"/.exec(opened.value)?.[1] ?? '';
    if (generation === own) return OWN;
    const known = await findWorkstation(generation);
    const read = await readWorkstation(opened.value, {
      hash: hashText,
      verify: isSignedBy,
      timeZone,
      site,
      isStopped: () => work.signal.aborted,
      ...(known && { knownHead: known.head }),
    });
    if (!read.ok) return read;
    const { key, gaps } = read.value;
    const before = await findKey(generation);
    const mark = await keyMark(key);
    if (before !== undefined && before !== key && !confirmed.includes(mark))
      return ok({
        name: file.name,
        state: 'other-key',
        words: sayOtherKey(mark, await keyMark(before)),
        mark,
      });
    const state = await takeWorkstation(read.value);
    const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const words = [
      ...(before === undefined ? [sayFirstKey(mark)] : []),
      ...(missing > 0 ? [`${missing} entries are missing in it, lost on that computer.`] : []),
    ];
    return ok({ name: file.name, state, words: words.join(' ') });
  }
}

const sayFirstKey = (mark: string) =>
  `Its first file here. Its key is ${mark}: compare it once with what the Desk on that computer shows.`;
const sayOtherKey = (mark: string, before: string) =>
  `It is signed with the key ${mark}, and this computer’s files came with ${before} before. Somebody who knows the passphrase may have made it. Nothing of it is taken in. Ask on that computer which key its Desk shows.`;
const STOPPED = fail('stopped', '');
const NOT_REACHED = { state: 'stopped', words: '' } as const;
const NOT_OPENED = fail(
  'not-opened',
  'It does not open with this passphrase. It may be another site’s, cut short, or changed since it was made. Nothing of it is taken in.',
);
const OWN = fail('own', 'It is of this computer, which is counted already.');
