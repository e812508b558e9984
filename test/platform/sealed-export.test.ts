import { describe, expect, it } from 'vitest';
import { openSealedText, sealText } from '../../src/platform/sealed-export';

const TEXT = `{"seq":1,"link":"${'ab'.repeat(32)}"}\n`.repeat(3_000);
const PASSPHRASE = 'three invented words';

async function sealed(text: string, passphrase = PASSPHRASE): Promise<string> {
  const file = await sealText(text, passphrase);
  if (!file.ok) throw new Error(file.message);
  return file.value;
}

describe('events sealed for a file', () => {
  it('is two lines, opens with its passphrase, and not with another', async () => {
    const file = await sealed(TEXT);
    expect(file.trimEnd().split('\n')).toHaveLength(2);
    expect(file.includes('"link"')).toBe(false);
    expect(JSON.parse(file.split('\n')[0] ?? '')).toMatchObject({ iterations: 600_000 });
    expect(await openSealedText(file, PASSPHRASE)).toEqual({ ok: true, value: TEXT });
    expect(await openSealedText(file, 'three invented word')).toMatchObject({
      ok: false,
      error: 'not-opened',
    });
  });

  it('refuses a short passphrase, and says how long one is', async () => {
    expect(await sealText('x', 'daisies')).toMatchObject({ error: 'too-short' });
  });

  it('seals the same text another way each time', async () => {
    const [one, two] = await Promise.all([sealed('x'), sealed('x')]);
    expect(one).not.toBe(two);
  });

  it('does not mind a passphrase of emoji, of 10,000 characters, or typed on another keyboard', async () => {
    for (const phrase of ['😀🚪🫖'.repeat(4), 'ö'.repeat(10_000), 'Ångström café night']) {
      const file = await sealed('x', phrase.normalize('NFC'));
      expect((await openSealedText(file, phrase.normalize('NFD'))).ok).toBe(true);
    }
  });

  it('notices any change to header or data, and a file cut short', async () => {
    const file = await sealed('some events');
    const [header = '', data = ''] = file.split('\n');
    const other = data.startsWith('A') ? 'B' : 'A';
    const changed = [
      `${header}\n${other}${data.slice(1)}\n`,
      `${header.replace('600000', '600001')}\n${data}\n`,
      `${header.replace('"v":1', '"v": 1')}\n${data}\n`,
      `${header}\n${data.slice(0, 8)}\n`,
    ];
    for (const each of changed) {
      expect(await openSealedText(each, PASSPHRASE)).toMatchObject({ error: 'not-opened' });
    }
    const refused = [
      '',
      header,
      `${header}\n`,
      `${header}\n${data}\nmore`,
      `${header.replace('600000', '1')}\n${data}`,
      `{"__proto__":{}}\n${data}`,
    ];
    for (const each of refused) {
      expect(await openSealedText(each, PASSPHRASE)).toMatchObject({ error: 'not-sealed-events' });
    }
  });
});
