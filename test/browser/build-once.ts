import { ALL_BUILDS, buildExtension } from '../tools/build-extension';

/**
 * Builds made anew before the browser tests, so that they never run on an old one: the practice build
 * for a file alone, and every one for the whole run, whose files go beside each other.
 */
export default function buildOnce(): void {
  const isOneFile = process.argv.some((word) => word.endsWith('.test.ts'));
  if (isOneFile) return void buildExtension('chrome', 'practice');
  for (const [target, kind] of ALL_BUILDS) buildExtension(target, kind);
  process.env.SIDENOTE_BUILT = '1';
}
