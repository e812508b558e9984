import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { writeAnchor } from '../../src/audit/anchor';
import { sealText } from '../../src/platform/sealed-export';
import { prompted } from '../audit/an-event';
import { openForTest, value } from '../platform/stores/open-for-test';
import { openLines, parseAnchor, verifyExport } from '../tools/verify';

async function* linesOf(text: string) {
  yield* text.split('\n');
}

it('an export is checked as the store checks itself, plain or sealed', async () => {
  const { store } = await openForTest();
  for (let i = 0; i < 12; i++) value(await store.record(prompted(i)));
  const { text } = value(await store.exportEvents());
  const { head } = value(await store.standing());
  const anchor = parseAnchor(`${head.seq}:${head.link.slice(0, 20)}`);
  expect(parseAnchor(writeAnchor(head.seq, head.link))).toEqual(anchor);
  expect(parseAnchor('twelve')).toBeUndefined();
  expect(await verifyExport(linesOf(text), anchor)).toMatchObject({ holds: true });

  const rows = text.split('\n');
  const without = rows.filter((_, i) => i !== 6).join('\n');
  expect(await verifyExport(linesOf(without))).toMatchObject({
    holds: false,
    report: { brokenAt: 5 },
  });
  const edited = text.replace('"triage"', '"majors"');
  expect(await verifyExport(linesOf(edited))).toMatchObject({ report: { brokenAt: 1 } });
  expect(await verifyExport(linesOf(text), { seq: 11, link: head.link })).toMatchObject({
    holds: false,
  });
  expect(await verifyExport(linesOf(text), { seq: 40, link: head.link })).toMatchObject({
    holds: false,
  });
  const resigned = text.replace('"site":"Eastbridge"', '"site":"Westbridge"');
  expect(await verifyExport(linesOf(resigned))).toMatchObject({
    holds: false,
    says: expect.stringContaining('signature'),
  });
  expect(await verifyExport(linesOf(text))).toMatchObject({ report: { signed: 'yes' } });
  expect(await verifyExport(linesOf('{}'))).toMatchObject({ report: { state: 'not-an-export' } });

  const sealed = value(await sealText(text, 'four invented plain words'));
  expect(await openLines(linesOf(sealed), undefined)).toMatchObject({ error: 'sealed' });
  const opened = value(await openLines(linesOf(sealed), 'four invented plain words'));
  expect(await verifyExport(opened, anchor)).toMatchObject({ holds: true });
  store.close();
});
