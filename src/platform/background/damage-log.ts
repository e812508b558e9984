import * as z from 'zod/mini';
import { browser } from '../browser';
import type { Reconciliation } from '../stores/store-report';

/** Damage found at a start and mended: times and counts, and nothing of anybody. */
const Damage = z.strictObject({
  at: z.number(),
  recovered: z.number(),
  lost: z.number(),
  /** Somebody at this computer was told. */
  seen: z.boolean(),
});
export type Damage = z.infer<typeof Damage>;

const NAME = 'damage-log';
const MOST = 10;

/** Newest last. Outside the database: it is the database that was damaged. */
export async function readDamage(): Promise<Damage[]> {
  const parsed = z.safeParse(z.array(Damage), (await browser.storage.local.get(NAME))[NAME]);
  return parsed.success ? parsed.data : [];
}

export async function noteDamage({ at, recovered, lost }: Reconciliation): Promise<void> {
  if (recovered === 0 && lost === 0) return;
  const kept = await readDamage();
  if (kept.some((each) => each.at === at)) return;
  await keep([...kept, { at, recovered, lost, seen: false }]);
}

export async function markDamageSeen(at: number): Promise<void> {
  await keep((await readDamage()).map((each) => (each.at === at ? { ...each, seen: true } : each)));
}

async function keep(log: readonly Damage[]): Promise<void> {
  await browser.storage.local.set({ [NAME]: log.slice(-MOST) });
}
