import * as z from 'zod/mini';
import { fail, ok, type Result } from '../model/result';

/**
 * The file that single events leave this computer in: one line of JSON saying how it is sealed, one
 * of base64. Event-level data can single out a person at a small site, so it is never written plain.
 */
const Base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

export const SealedHeader = z.strictObject({
  sidenote: z.literal('sealed-events'),
  v: z.literal(1),
  key: z.literal('PBKDF2-SHA-256'),
  /** A file that asks for fewer is refused: it would make guessing cheap. */
  iterations: z.number().check(z.int(), z.minimum(600_000), z.maximum(10_000_000)),
  cipher: z.literal('AES-256-GCM'),
  /** 16 random bytes. */
  salt: Base64,
  /** 12 random bytes. */
  iv: Base64,
});
export type SealedHeader = z.infer<typeof SealedHeader>;

export interface SealedFile {
  header: SealedHeader;
  /** The header's line as it stands in the file: sealed with the data, so that no letter of it can change. */
  headerLine: string;
  /** Base64. */
  data: string;
}

export function writeSealedFile(headerLine: string, data: string): string {
  return `${headerLine}\n${data}\n`;
}

export function readSealedFile(text: string): Result<SealedFile> {
  const [headerLine = '', data = '', ...rest] = text.replace(/\r/g, '').trimEnd().split('\n');
  const header = SealedHeader.safeParse(jsonOf(headerLine));
  if (!header.success || rest.length > 0 || !Base64.safeParse(data).success) {
    return fail(
      'not-sealed-events',
      'This is not a whole file of sealed events. Export it again from the Desk, or copy it again.',
    );
  }
  return ok({ header: header.data, headerLine, data });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
