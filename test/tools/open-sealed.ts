import { openSealedText } from '../../src/platform/sealed-export';

/**
 * The lines of an export whether it is sealed, as the Desk makes it, or already opened. Throws, with
 * what to do, where the passphrase is missing or another.
 */
export async function* openIfSealed(
  lines: AsyncIterable<string>,
  passphrase = process.env.SIDENOTE_PASSPHRASE,
): AsyncIterable<string> {
  const held: string[] = [];
  let isSealed: boolean | undefined;
  for await (const line of lines) {
    isSealed ??= line.includes('"sealed-events"');
    if (isSealed) held.push(line);
    else yield line;
  }
  if (!isSealed) return;
  if (!passphrase) {
    throw new Error(
      'This file is sealed. Type "read -rs SIDENOTE_PASSPHRASE && export SIDENOTE_PASSPHRASE", then its passphrase, and try again.',
    );
  }
  const opened = await openSealedText(held.join('\n'), passphrase);
  if (!opened.ok) throw new Error(opened.message);
  yield* opened.value.split('\n');
}
