import { buildExtension } from '../../tools/build-extension';

let built: string | undefined;

/**
 * The practice build, made once for all lines of a run, so that none runs on an old one.
 * SIDENOTE_EXTENSION names an unpacked folder to look at instead, such as an earlier release.
 */
export function practiceExtension(): string {
  built ??= process.env.SIDENOTE_EXTENSION ?? buildExtension('chrome', 'practice');
  return built;
}
