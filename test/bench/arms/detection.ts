/** The detector's speed beside its peers', in Chromium and Node (`performance.md` section 8). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/build-extension';
import type { Arm, ArmWork, Measured, Mode } from '../arm';
import { measureContentScript } from '../content-script';
import { SEED } from '../detection/cell';
import { CONTENDERS } from '../detection/contenders';
import { writeDetails, type DetectionFigures } from '../detection/details';
import { makeLexicon, smallLexicon } from '../detection/lexicon';
import {
  bundleGroups,
  GROUPS,
  startInChromium,
  startInNode,
  type Group,
} from '../detection/processes';
import { CELLS, runSuite } from '../detection/suite';
import { makeSlice } from '../detection/text';
import { verdictsOf } from '../detection/verdicts';

export const detection: Arm = { id: 'detection', title: 'Detection', run };

async function run({ mode, tell }: ArmWork): Promise<Measured> {
  const scripts = await bundleGroups(Object.keys(GROUPS) as Group[]);
  const inChromium = await startInChromium(scripts);
  const chromium = await runSuite(inChromium, 'chromium', mode, tell);
  tell('content script');
  const contentScript = await measureContentScript(inChromium.browser);
  const browser = inChromium.version;
  await inChromium.close();
  const node = mode === 'full' ? await measureInNode(scripts, tell) : undefined;
  const figures: DetectionFigures = {
    browser,
    seed: SEED,
    versions: versions(),
    sha256: hashes(mode),
    contentScript,
    chromium,
    node,
  };
  return {
    verdicts: verdictsOf(chromium, contentScript, mode),
    details: writeDetails(figures),
    figures,
  };
}

async function measureInNode(scripts: Map<Group, string>, tell: ArmWork['tell']) {
  // It reads pages, which Node has none of.
  scripts.delete('mark-js');
  const started = startInNode(scripts);
  const result = await runSuite(started, 'node', 'full', tell);
  await started.close();
  return result;
}

/** What was read: the same sums mean the same bench. */
function hashes(mode: Mode): Record<string, string> {
  const sum = (parts: readonly string[]) =>
    createHash('sha256').update(parts.join('\n')).digest('hex');
  const large = makeLexicon(SEED);
  const texts = CELLS(mode).flatMap(({ title, kind, form, size }) =>
    kind === 'page'
      ? []
      : [[`first slice of ${title}`, sum(makeSlice(kind, form, large, SEED, 0, size))] as const],
  );
  return {
    'lexicon of 3,000': sum(large),
    'lexicon of 400': sum(smallLexicon(large)),
    ...Object.fromEntries(texts),
  };
}

function versions(): Record<string, string> {
  const names = Object.values(CONTENDERS).flatMap(({ packages = [] }) => packages);
  return Object.fromEntries(
    names.map((name) => {
      const file = path.join(root, 'node_modules', name, 'package.json');
      return [name, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version];
    }),
  );
}
