/**
 * SipHash-2-4 of a text's UTF-16 units under a 128-bit key, as two halves of 32 bits. A keyed hash
 * made for short inputs: with a random key that is kept nowhere, a number of ten digits cannot be
 * found again by trying them all. Source: Aumasson and Bernstein, 2012.
 */
export type SipKey = readonly [number, number, number, number];

export function sipHash([k0, k1, k2, k3]: SipKey, text: string): [low: number, high: number] {
  // v0 to v3 as low and high halves.
  let al = (k0 ^ 0x70736575) | 0;
  let ah = (k1 ^ 0x736f6d65) | 0;
  let bl = (k2 ^ 0x6e646f6d) | 0;
  let bh = (k3 ^ 0x646f7261) | 0;
  let cl = (k0 ^ 0x6e657261) | 0;
  let ch = (k1 ^ 0x6c796765) | 0;
  let dl = (k2 ^ 0x79746573) | 0;
  let dh = (k3 ^ 0x74656462) | 0;

  function round(): void {
    let low = (al >>> 0) + (bl >>> 0);
    ah = (ah + bh + (low > 0xffffffff ? 1 : 0)) | 0;
    al = low | 0;
    let spare = bl;
    bl = (bl << 13) | (bh >>> 19);
    bh = (bh << 13) | (spare >>> 19);
    bl ^= al;
    bh ^= ah;
    spare = al;
    al = ah;
    ah = spare;
    low = (cl >>> 0) + (dl >>> 0);
    ch = (ch + dh + (low > 0xffffffff ? 1 : 0)) | 0;
    cl = low | 0;
    spare = dl;
    dl = (dl << 16) | (dh >>> 16);
    dh = (dh << 16) | (spare >>> 16);
    dl ^= cl;
    dh ^= ch;
    low = (al >>> 0) + (dl >>> 0);
    ah = (ah + dh + (low > 0xffffffff ? 1 : 0)) | 0;
    al = low | 0;
    spare = dl;
    dl = (dl << 21) | (dh >>> 11);
    dh = (dh << 21) | (spare >>> 11);
    dl ^= al;
    dh ^= ah;
    low = (cl >>> 0) + (bl >>> 0);
    ch = (ch + bh + (low > 0xffffffff ? 1 : 0)) | 0;
    cl = low | 0;
    spare = bl;
    bl = (bl << 17) | (bh >>> 15);
    bh = (bh << 17) | (spare >>> 15);
    bl ^= cl;
    bh ^= ch;
    spare = cl;
    cl = ch;
    ch = spare;
  }

  function take(low: number, high: number): void {
    dl ^= low;
    dh ^= high;
    round();
    round();
    al ^= low;
    ah ^= high;
  }

  const unit = (i: number): number => (i < text.length ? text.charCodeAt(i) : 0);
  const whole = text.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    take(unit(i) | (unit(i + 1) << 16), unit(i + 2) | (unit(i + 3) << 16));
  }
  take(unit(whole) | (unit(whole + 1) << 16), unit(whole + 2) | (((text.length * 2) & 0xff) << 24));
  cl ^= 0xff;
  for (let i = 0; i < 4; i++) round();
  return [(al ^ bl ^ cl ^ dl) >>> 0, (ah ^ bh ^ ch ^ dh) >>> 0];
}
