import { buildExtension } from '../tools/build-extension';

/** The practice build, made anew before the browser tests, so that they never run on an old one. */
export default function buildOnce(): void {
  buildExtension('chrome', 'practice');
}
