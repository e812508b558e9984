/**
 * The raw Snappy format (google/snappy, format_description.txt), which LevelDB packs its blocks with
 * and Chromium its larger IndexedDB values. Undefined where the bytes are not such a block.
 */
export function unsnap(packed: Uint8Array): Buffer | undefined {
  const header = readLength(packed);
  if (!header || header.length > MOST_BYTES) return undefined;
  const out = Buffer.alloc(header.length);
  let at = header.next;
  let to = 0;
  while (at < packed.length && to < out.length) {
    const piece = readPiece(packed, at);
    if (!piece || to + piece.length > out.length) return undefined;
    if (piece.kind === 'literal') {
      if (piece.next + piece.length > packed.length) return undefined;
      out.set(packed.subarray(piece.next, piece.next + piece.length), to);
      at = piece.next + piece.length;
    } else {
      if (piece.offset === 0 || piece.offset > to) return undefined;
      // Byte by byte, because a copy may read what it has just written.
      for (let i = 0; i < piece.length; i++) out[to + i] = out[to + i - piece.offset] ?? 0;
      at = piece.next;
    }
    to += piece.length;
  }
  return to === out.length ? out : undefined;
}

/** Larger than any block or value; a wrong guess at where one starts must not ask for gigabytes. */
const MOST_BYTES = 64 * 1024 * 1024;

function readLength(packed: Uint8Array): { length: number; next: number } | undefined {
  let length = 0;
  for (let i = 0; i < 5; i++) {
    const byte = packed[i];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { length, next: i + 1 };
  }
  return undefined;
}

type Piece =
  | { kind: 'literal'; length: number; next: number }
  | { kind: 'copy'; length: number; offset: number; next: number };

function readPiece(packed: Uint8Array, at: number): Piece | undefined {
  const tag = packed[at] ?? 0;
  const number = (bytes: number) => {
    let value = 0;
    for (let i = 0; i < bytes; i++) value += (packed[at + 1 + i] ?? 0) * 2 ** (8 * i);
    return value;
  };
  const size = tag >> 2;
  switch (tag & 3) {
    case 0: {
      const more = size < 60 ? 0 : size - 59;
      return { kind: 'literal', length: (more ? number(more) : size) + 1, next: at + 1 + more };
    }
    case 1:
      return {
        kind: 'copy',
        length: (size & 7) + 4,
        offset: (tag >> 5) * 256 + number(1),
        next: at + 2,
      };
    case 2:
      return { kind: 'copy', length: size + 1, offset: number(2), next: at + 3 };
    default:
      return { kind: 'copy', length: size + 1, offset: number(4), next: at + 5 };
  }
}
