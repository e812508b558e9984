import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { blocksOfTable, textOfLog } from './leveldb';
import { unsnap } from './snappy';

/** Where one of the texts was found: which file, and how it lay there. */
export interface Sighting {
  file: string;
  text: string;
  how: string;
}

export interface Scan {
  sightings: Sighting[];
  files: number;
  bytes: number;
  /** Packed pieces that were unpacked and looked into. */
  unpacked: number;
}

/**
 * Looks through every file of a browser profile for texts, in UTF-8 and UTF-16, in any case, as they
 * lie and inside what is packed: LevelDB tables and logs, Snappy values, gzip and zlib members.
 */
export function scanProfile(folder: string, texts: readonly string[]): Scan {
  const scan: Scan = { sightings: [], files: 0, bytes: 0, unpacked: 0 };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(file);
    scan.files += 1;
    scan.bytes += bytes.length;
    for (const text of texts) {
      // A file's own name can tell as much as what is in it.
      if (name.toLowerCase().includes(text.toLowerCase())) {
        scan.sightings.push({ file: name, text, how: 'name of the file' });
      }
    }
    const look = (piece: Buffer, how: string) => {
      for (const text of textsIn(piece, texts)) scan.sightings.push({ file: name, text, how });
    };
    look(bytes, 'as it lies');
    for (const { piece, how } of unpackAll(name, bytes)) {
      scan.unpacked += 1;
      look(piece, how);
    }
  }
  return scan;
}

/** The texts that stand in these bytes. Case is folded by one bit, which is right for letters. */
export function textsIn(bytes: Buffer, texts: readonly string[]): string[] {
  const folded = Buffer.from(
    bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)),
  );
  return texts.filter((text) => {
    const wanted = text.toLowerCase();
    // As bytes: asked for as a UTF-16 string, Node finds it at even places only.
    return folded.includes(wanted) || folded.includes(Buffer.from(wanted, 'utf16le'));
  });
}

interface Unpacked {
  piece: Buffer;
  how: string;
}

export function unpackAll(name: string, bytes: Buffer): Unpacked[] {
  const blocks = blocksOfTable(bytes).map((piece) => ({ piece, how: 'LevelDB block' }));
  const logs = /\.log$|MANIFEST-/.test(name)
    ? [{ piece: textOfLog(bytes), how: 'LevelDB log' }]
    : [];
  const first = [...blocks, ...logs];
  const sources = [{ piece: bytes, how: '' }, ...first];
  return [...first, ...sources.flatMap(({ piece, how }) => packedIn(piece, how))];
}

/** Starts of what may be a packed piece; a wrong guess does not unpack and costs little. */
const STARTS: readonly { mark: Buffer; how: string; unpack(bytes: Buffer): Buffer | undefined }[] =
  [
    {
      mark: Buffer.from('1f8b08', 'hex'),
      how: 'gzip',
      unpack: (bytes) => ungzip(bytes),
    },
    ...['7801', '789c', '78da'].map((mark) => ({
      mark: Buffer.from(mark, 'hex'),
      how: 'zlib',
      unpack: (bytes: Buffer) => inflateSync(bytes, PARTIAL),
    })),
    // Blink's wrapper of a large IndexedDB value: FF 11 02, then Snappy (idb_value_wrapping.cc).
    {
      mark: Buffer.from('ff1102', 'hex'),
      how: 'IndexedDB value',
      unpack: (bytes) => unsnap(bytes.subarray(3)),
    },
  ];

/** What follows a member, or a member cut off, is no reason to look away. */
const PARTIAL = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 };
/** A profile's own packed pieces are fewer; random bytes that look like a start are not followed on. */
const MOST_PIECES = 20_000;

function packedIn(bytes: Buffer, within: string): Unpacked[] {
  const found: Unpacked[] = [];
  for (const { mark, how, unpack } of STARTS) {
    let at = bytes.indexOf(mark);
    for (; at >= 0 && found.length < MOST_PIECES; at = bytes.indexOf(mark, at + 1)) {
      const piece = attempt(() => unpack(bytes.subarray(at)));
      if (piece && piece.length > 0)
        found.push({ piece, how: [within, how].filter(Boolean).join(', ') });
    }
  }
  return found;
}

function attempt(unpack: () => Buffer | undefined): Buffer | undefined {
  try {
    return unpack();
  } catch {
    return undefined;
  }
}

/** RFC 1952, read by hand: Node's own refuses a member with other bytes behind it. */
function ungzip(bytes: Buffer): Buffer {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + bytes.readUInt16LE(at);
  for (const name of [8, 16]) if (flags & name) at = bytes.indexOf(0, at) + 1;
  if (flags & 2) at += 2;
  return inflateRawSync(bytes.subarray(at), PARTIAL);
}
