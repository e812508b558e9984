import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../model/result';
import { Flag, isClosed } from '../../reception/flag';
import { patientKeyOf } from '../keys';
import { currentPolicy } from '../policy-source';
import { sessionMap } from '../session-map';
import { sealedDrawer } from './sealed-drawer';
import { serially } from './serially';

/** Flags by patient where nothing may outlast the browser; sealed rows otherwise (design.md 10). */
const bySession = sessionMap<Flag[]>('flags');
const inTurn = serially();

/** An open flag is never removed by a schedule: it is asked about at its review (reviews row 46). */
const TEN_YEARS_MS = 3660 * 86_400_000;

/** All flags of whoever the identifier names. */
export async function readFlags(identifier: string): Promise<Result<Flag[]>> {
  if (!(await isSealed())) {
    return ok((await bySession.get(await patientKeyOf(identifier))) ?? []);
  }
  const name = await sealedDrawer.nameOf(identifier);
  if (!name) return LOCKED;
  const rows = await sealedDrawer.read('flag', `${name}.`);
  if (!rows.ok) return rows;
  return ok(rows.value.flatMap(({ value }) => parse(value)));
}

/** Every flag kept here, for counts; whose each is is not told. */
export async function readAllFlags(): Promise<Result<Flag[]>> {
  if (!(await isSealed())) return ok([...(await bySession.all())].flatMap(([, flags]) => flags));
  const rows = await sealedDrawer.read('flag');
  return rows.ok ? ok(rows.value.flatMap(({ value }) => parse(value))) : rows;
}

/** Writes one flag, new or changed; the same id again replaces it. True: it outlasts the browser. */
export function keepFlag(identifier: string, flag: Flag): Promise<Result<boolean>> {
  return inTurn(async () => {
    if (!(await isSealed())) {
      const key = await patientKeyOf(identifier);
      const others = ((await bySession.get(key)) ?? []).filter(({ id }) => id !== flag.id);
      await bySession.set(key, [...others, flag]);
      return ok(false);
    }
    const name = await sealedDrawer.nameOf(identifier);
    if (!name) return LOCKED;
    const now = Date.now();
    const at = isClosed(flag) ? now : now + TEN_YEARS_MS;
    const kept = await sealedDrawer.put('flag', `${name}.${flag.id}`, flag, at);
    return kept.ok ? ok(true) : kept;
  });
}

async function isSealed(): Promise<boolean> {
  return (await currentPolicy()).policy.sealedStorage !== 'off';
}

function parse(value: unknown): Flag[] {
  const parsed = z.safeParse(Flag, value);
  return parsed.success ? [parsed.data] : [];
}

const LOCKED = fail('locked', 'Sidenote is locked. Unlock it in the panel first.');
