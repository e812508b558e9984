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
  QUICK_GROUPS,
  startInChromium,
  startInNode,
  type Group,
} from '../detection/processes';
import { CELLS, runSuite, type SuiteResult } from '../detection/suite';
import { makeSlice } from '../detection/text';
import { verdictsOf } from '../detection/verdicts';

export const detection: Arm = { id: 'detection', title: 'Detection', run };

async function run({ mode, tell }: ArmWork): Promise<Measured> {
  const what = { seed: SEED, versions: versions(), sha256: hashes(mode) };
  const scripts = await bundleGroups(mode === 'full' ? ALL_GROUPS : QUICK_GROUPS);
  const inChromium = mode === 'full' ? await measureInChromium(scripts, tell) : undefined;
  const node = await measureInNode(scripts, mode, tell);
  const figures: DetectionFigures = { ...what, ...inChromium, node };
  return {
    verdicts: verdictsOf(inChromium?.chromium ?? node, inChromium?.contentScript, mode),
    details: writeDetails(figures),
    figures,
  };
}

const ALL_GROUPS = Object.keys(GROUPS) as Group[];

async function measureInChromium(scripts: ReadonlyMap<Group, string>, tell: ArmWork['tell']) {
  const started = await startInChromium(scripts);
  const chromium = await runSuite(started, 'chromium', 'full', tell);
  tell('content script');
  const contentScript = await measureContentScript(started.browser);
  await started.close();
  return { browser: started.version, chromium, contentScript };
}

async function measureInNode(
  scripts: ReadonlyMap<Group, string>,
  mode: Mode,
  tell: ArmWork['tell'],
): Promise<SuiteResult> {
  // One of them reads pages, which Node has none of.
  const started = startInNode(new Map([...scripts].filter(([group]) => group !== 'mark-js')));
  const result = await runSuite(started, 'node', mode, tell);
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
