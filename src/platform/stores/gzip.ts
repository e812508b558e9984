/** Text as base64 of its gzip, by the browser's own streams. */
export async function pack(text: string): Promise<string> {
  const { whole, bytes } = await through(
    new CompressionStream('gzip'),
    new TextEncoder().encode(text),
  );
  if (!whole) throw new Error('Not compressed.');
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return btoa(binary);
}

/** The text again; where the end is cut off or damaged, what comes before it, and `whole` is false. */
export async function unpack(packed: string): Promise<{ text: string; whole: boolean }> {
  try {
    const binary = atob(packed.slice(0, packed.length - (packed.length % 4)));
    const given = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const { bytes, whole } = await through(new DecompressionStream('gzip'), given);
    return { text: new TextDecoder().decode(bytes), whole: whole && packed.length % 4 === 0 };
  } catch {
    return { text: '', whole: false };
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  given: Uint8Array<ArrayBuffer>,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; whole: boolean }> {
  const writer = stream.writable.getWriter();
  // Whatever goes wrong with the writing shows again at the reading.
  writer.write(given).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let whole = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
    }
    whole = true;
  } catch {
    // What was read before the damage stays.
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, whole };
}
