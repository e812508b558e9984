import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROUNDS, SHORTEST } from '../../../src/platform/keys/passphrase';
import { openRow, sealValue, type DataKeys } from '../../../src/platform/keys/seal';

const keys: DataKeys = { current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(7)]]) };
const name = { kind: 'draft' as const, id: 'd1', at: 5 };

test('the passphrase is hashed as often as OWASP asks, and is at least twelve characters', () => {
  expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
  expect(SHORTEST).toBe(12);
});

test('any value comes back as it was, and no two sealings share an iv', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const row = await sealValue(keys, name, value);
      expect(seen.has(row.iv)).toBe(false);
      seen.add(row.iv);
      expect(atob(row.iv)).toHaveLength(12);
      const wanted: unknown = JSON.parse(JSON.stringify(value));
      expect(await openRow(keys, row)).toEqual({ ok: true, value: wanted });
    }),
  );
});

test.each([
  ['under another id', { id: 'd2' }],
  ['as another kind', { kind: 'flag' as const }],
  ['with another iv', { iv: 'AAAAAAAAAAAAAAAA' }],
  ['cut short', { data: 'AAAA' }],
  ['with what is no base64', { data: '%%%' }],
])('a row put %s does not open', async (_name, change) => {
  const row = await sealValue(keys, name, { words: 'canary' });
  expect(await openRow(keys, { ...row, ...change })).toMatchObject({ error: 'damaged' });
});

test('a row of another key is said to be that', async () => {
  const row = await sealValue(keys, name, 1);
  expect(await openRow(keys, { ...row, keyId: 'k9' })).toMatchObject({ error: 'other-key' });
});
