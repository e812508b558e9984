import { NO_EVENT_YET } from '../../../src/audit/chain-text';
import { linkOf } from '../../../src/platform/stores/link-of';
import { StoreTables } from '../../../src/platform/stores/tables';
import { writeEvent } from '../../../src/platform/stores/write-event';
import { prompted } from '../../audit/an-event';

/** One event with its counts beside an empty strict transaction of the same store, milliseconds each. */
export async function commit(times: number): Promise<{ empty: number; event: number }> {
  const tables = new StoreTables(`bench-store-${Math.random()}`, indexedDB);
  await tables.open();
  const { stamp: generation = '' } = (await tables.meta.get('generation')) as { stamp?: string };
  const took = { empty: [] as number[], event: [] as number[] };
  let before = NO_EVENT_YET;
  for (let n = 0; n < times; n++) {
    let began = performance.now();
    await tables.transaction('rw', tables.meta, () => tables.meta.put({ key: 'probe', v: 1 }));
    took.empty.push(performance.now() - began);
    const event = { ...prompted(n), id: crypto.randomUUID(), encounterId: crypto.randomUUID() };
    const link = await linkOf(before.link, before.seq + 1, event);
    began = performance.now();
    const done = await writeEvent(tables, event, { generation, before, link }, 'Europe/London');
    took.event.push(performance.now() - began);
    if (done !== 'written') throw new Error(`The event was ${JSON.stringify(done)}.`);
    before = { seq: before.seq + 1, link };
  }
  await tables.delete();
  const middle = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? NaN;
  return { empty: middle(took.empty), event: middle(took.event) };
}
