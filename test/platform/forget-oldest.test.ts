import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  beginEncounter,
  encounterFor,
  encounters,
  MOST_KEPT,
} from '../../src/platform/background/encounters';

const DAY_MS = 86_400_000;

beforeEach(() => fakeBrowser.reset());

/** As they lie in session memory, `n` days old. */
const stored = (n: number) => {
  const at = Date.now() - n * DAY_MS;
  return {
    [`encounter:old-${n}`]: {
      id: `old-${n}`,
      patientKey: `p${n}`,
      begun: at,
      steps: [],
      lines: {},
    },
    [`attendance:p${n}|arrived`]: `old-${n}`,
  };
};

test('a browser that is never closed keeps so many attendances, forgets the oldest, and parts no draft from whom it is of', async () => {
  const many = Array.from({ length: MOST_KEPT + 20 }, (_, i) => stored(i + 1));
  const [oldest, second] = [MOST_KEPT + 20, MOST_KEPT + 19];
  await fakeBrowser.storage.session.set({
    ...Object.assign({}, ...many),
    // The very oldest holds a draft; the next was dealt with just now.
    [`draft:old-${oldest}/1790000000000`]: {},
    [`encounter:old-${second}`]: {
      ...{ id: `old-${second}`, patientKey: `p${second}`, begun: 0, lines: {} },
      steps: [{ key: 'k', kind: 'opened', at: Date.now() }],
    },
  });
  // It is looked at one beginning in fifty.
  for (let n = 0; n < 50; n++) await beginEncounter(`new-${n}`);
  const kept = await encounters.all();
  expect(kept.size).toBeLessThanOrEqual(MOST_KEPT + 51);
  for (const id of [`old-${oldest}`, `old-${second}`, 'old-1']) expect(kept.has(id), id).toBe(true);
  expect(kept.has(`old-${second - 1}`)).toBe(false);
  const attendances = Object.keys(await fakeBrowser.storage.session.get(null));
  expect(attendances).not.toContain(`attendance:p${second - 1}|arrived`);
  expect(attendances).toContain('attendance:p1|arrived');
  // Opened again it is as new.
  expect((await encounterFor(`p${second - 1}`, 'arrived')).id).not.toBe(`old-${second - 1}`);
  expect((await encounterFor('p1', 'arrived')).id).toBe('old-1');
});
