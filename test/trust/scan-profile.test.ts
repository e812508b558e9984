import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { blocksOfTable, textOfLog } from './rig/leveldb';
import { scanProfile } from './rig/scan-profile';
import { unsnap } from './rig/snappy';

// The scanner that says "nothing was left on the disk" must find whatever was.
const CANARY = 'qzkumavoli';
const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-scan-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** "qzkuma", then seven from six back ("qzkumaq"), then the rest: a text that is whole only unpacked. */
const SNAPPED = Buffer.from([
  17,
  ...[(6 - 1) << 2, ...Buffer.from('qzkuma')],
  ...[((7 - 4) << 2) | 1, 6],
  ...[(4 - 1) << 2, ...Buffer.from('voli')],
]);

test('Snappy is unpacked, copies that overlap themselves too', () => {
  expect(unsnap(SNAPPED)?.toString()).toBe('qzkumaqzkumaqvoli');
  expect(unsnap(Buffer.from([200, 1, 2, 3]))).toBeUndefined();
  expect(unsnap(Buffer.from([4, 0xfe, 0xff, 0xff]))).toBeUndefined();
  expect(unsnap(Buffer.from([]))).toBeUndefined();
});

test.each([
  ['UTF-8', Buffer.from(`before ${CANARY} after`)],
  ['UTF-16', Buffer.from(`before ${CANARY} after`, 'utf16le')],
  ['UTF-16 at an odd place', Buffer.concat([Buffer.from([1]), Buffer.from(CANARY, 'utf16le')])],
  ['capitals', Buffer.from(`X ${CANARY.toUpperCase()} x`)],
  [
    'gzip inside other bytes',
    Buffer.concat([Buffer.from('xx'), gzipSync(CANARY), Buffer.from('yy')]),
  ],
  ['zlib', Buffer.concat([Buffer.alloc(9), deflateSync(Buffer.from(CANARY, 'utf16le'))])],
  ['a Snappy value', Buffer.concat([Buffer.from('ff1102', 'hex'), snapLiteral(CANARY)])],
  ['a table block', tableOf(snapLiteral(`key${CANARY}`), 1)],
  ['a table block as it is', tableOf(Buffer.from(`key${CANARY}`), 0)],
])('found in %s', (_how, bytes) => {
  expect(scanOf('some-file', bytes).map((each) => each.text)).toContain(CANARY);
});

test('found in a log although a page edge cuts it in two', () => {
  const lead = 32 * 1024 - 7 - 4 - 7;
  const record = Buffer.concat([Buffer.alloc(lead, 'x'), Buffer.from('abcd'), Buffer.from(CANARY)]);
  const cut = 32 * 1024 - 7;
  const log = Buffer.concat([
    fragment(2, record.subarray(0, cut)),
    fragment(4, record.subarray(cut)),
  ]);
  expect(log.includes(CANARY)).toBe(false);
  expect(textOfLog(log).includes(CANARY)).toBe(true);
  expect(scanOf('000003.log', log).map((each) => each.how)).toEqual(['LevelDB log']);
});

test('found in a file name, and not found where it is not', () => {
  expect(scanOf(`${CANARY}.txt`, Buffer.from('x'))).toHaveLength(1);
  expect(scanOf('plain.txt', Buffer.from('qzkumavol i qzkuma'))).toEqual([]);
  expect(
    blocksOfTable(Buffer.from('not a table at all, but longer than its footer would be')),
  ).toEqual([]);
});

function scanOf(name: string, bytes: Buffer) {
  const own = mkdtempSync(path.join(tmpdir(), 'sidenote-scan-'));
  writeFileSync(path.join(own, name), bytes);
  const { sightings } = scanProfile(own, [CANARY]);
  rmSync(own, { recursive: true, force: true });
  return sightings;
}

/** One literal of fewer than 60 bytes; the second half comes by a copy, so it is not there as it lies. */
function snapLiteral(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.from([bytes.length, (bytes.length - 1) << 2, ...bytes]);
}

/** A table of one data block: block, index with its one handle, footer (table_format.md). */
function tableOf(block: Buffer, how: 0 | 1): Buffer {
  const trailer = Buffer.from([how, 0, 0, 0, 0]);
  const handle = Buffer.from([0, block.length]);
  const index = Buffer.concat([
    Buffer.from([0, 1, handle.length, 0x61]),
    handle,
    Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]),
  ]);
  const footer = Buffer.alloc(48);
  footer.set([0, 0, block.length + 5, index.length], 0);
  footer.set(Buffer.from('57fb808b247547db', 'hex'), 40);
  return Buffer.concat([block, trailer, index, Buffer.alloc(5), footer]);
}

function fragment(type: number, data: Buffer): Buffer {
  const header = Buffer.alloc(7);
  header.writeUInt16LE(data.length, 4);
  header.writeUInt8(type, 6);
  return Buffer.concat([header, data]);
}
