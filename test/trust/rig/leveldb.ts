import { unsnap } from './snappy';

/** Both formats: github.com/google/leveldb, doc/table_format.md and doc/log_format.md. */
const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;
/** After each block: one byte for how it is packed, four for its check sum. */
const TRAILER = 5;

/** Each data block of a table file (`.ldb`), unpacked; empty where the bytes are not a table. */
export function blocksOfTable(file: Buffer): Buffer[] {
  if (file.length < FOOTER || !file.subarray(-8).equals(MAGIC)) return [];
  const footer = file.subarray(-FOOTER);
  const [, afterMeta] = readHandle(footer, 0);
  const [indexHandle] = readHandle(footer, afterMeta);
  const index = unpack(file, indexHandle);
  if (!index) return [];
  return valuesOf(index).flatMap((value) => unpack(file, readHandle(value, 0)[0]) ?? []);
}

interface Handle {
  offset: number;
  size: number;
}

function unpack(file: Buffer, { offset, size }: Handle): Buffer | undefined {
  if (offset + size + TRAILER > file.length) return undefined;
  const block = file.subarray(offset, offset + size);
  const how = file[offset + size];
  // A block of another packing is given as it stands: better looked at packed than not at all.
  return how === 1 ? unsnap(block) : block;
}

/** The values of a block, which for the index are the handles of the data blocks. */
function valuesOf(block: Buffer): Buffer[] {
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 - restarts * 4;
  const values: Buffer[] = [];
  for (let at = 0; at < end;) {
    const [, afterShared] = readNumber(block, at);
    const [unshared, afterUnshared] = readNumber(block, afterShared);
    const [length, start] = readNumber(block, afterUnshared);
    values.push(block.subarray(start + unshared, start + unshared + length));
    at = start + unshared + length;
  }
  return values;
}

function readHandle(from: Buffer, at: number): [Handle, number] {
  const [offset, next] = readNumber(from, at);
  const [size, after] = readNumber(from, next);
  return [{ offset, size }, after];
}

function readNumber(from: Buffer, at: number): [number, number] {
  let value = 0;
  for (let i = 0; i < 9; i++) {
    const byte = from[at + i] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return [value, at + i + 1];
  }
  return [value, at + 9];
}

const PAGE = 32 * 1024;
const HEADER = 7;

/**
 * A log file (`.log`) with what stands between its records taken out, so that a text that was written
 * across the edge of a page can be found.
 */
export function textOfLog(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at + HEADER <= file.length;) {
    const left = PAGE - (at % PAGE);
    const length = file.readUInt16LE(at + 4);
    const type = file[at + 6] ?? 0;
    if (left < HEADER || type === 0 || type > 4 || length > left - HEADER) {
      at += left;
      continue;
    }
    parts.push(file.subarray(at + HEADER, at + HEADER + length));
    at += HEADER + length;
  }
  return Buffer.concat(parts);
}
