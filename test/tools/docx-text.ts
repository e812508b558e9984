import { inflateRawSync } from 'node:zlib';

/** One file of a ZIP archive as text, by its table of contents; undefined where it has none so named. */
export function unzipped(archive: Uint8Array, name: string): string | undefined {
  return filesOf(archive, name)[0]?.text;
}

/** Every file of a ZIP archive as text, or those of one name; names of folders and files as they stand. */
export function filesOf(archive: Uint8Array, only?: string): { name: string; text: string }[] {
  const found: { name: string; text: string }[] = [];
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const decode = (from: number, length: number) =>
    new TextDecoder().decode(archive.subarray(from, from + length));
  let end = archive.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw new Error('Not a ZIP archive.');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((o) => view.getUint16(at + o, true));
    const name = decode(at + 46, nameLength ?? 0);
    if (only === undefined || only === name) {
      const size = view.getUint32(at + 20, true);
      const local = view.getUint32(at + 42, true);
      const start =
        local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = archive.subarray(start, start + size);
      const stored = view.getUint16(at + 10, true) === 0;
      found.push({
        name,
        text: new TextDecoder().decode(stored ? packed : inflateRawSync(packed)),
      });
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}

/** Every word of a DOCX: its body, footers and properties, marks of the format taken out. */
export function docxText(archive: Uint8Array): string {
  const parts = ['word/document.xml', 'word/footer1.xml', 'docProps/core.xml', 'docProps/app.xml'];
  return wordsOf(parts.map((part) => unzipped(archive, part) ?? '').join('\n'));
}

/** Everything that lies in a DOCX, in whichever of its files, and what those are called. */
export function wholeDocx(archive: Uint8Array): string {
  return filesOf(archive)
    .map(({ name, text }) => `${name}\n${attributesOf(text)}\n${wordsOf(text)}`)
    .join('\n');
}

/** What stands in an attribute is in no run of text, and still leaves with the file. */
function attributesOf(xml: string): string {
  return [...xml.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join('\n');
}

function wordsOf(xml: string): string {
  return xml
    .replace(/<w:br\/>|<\/w:p>|<\/w:tc>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
