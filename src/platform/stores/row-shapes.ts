import * as z from 'zod/mini';
import { AuditEvent } from '../../audit/audit-event';
import type { StoredEvent } from '../../audit/chain-text';
import type { SealedRow } from './sealed-row';
import type { AgeMark, Base, Meta, StoredRollUp } from './tables';

/** Rows are read back from disks that fail and that somebody may edit: none is trusted to be itself. */
const seq = z.number().check(z.int(), z.minimum(0));
const link = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const text = z.string().check(z.minLength(1), z.maxLength(200));

const storedEvent = z.strictObject({
  v: z.literal(1),
  seq,
  id: text,
  encounterId: text,
  event: AuditEvent,
  link,
});

const sealedRow = z.strictObject({
  v: z.literal(1),
  kind: z.enum(['draft', 'deferred', 'flag', 'referral', 'letter-in']),
  id: text,
  keyId: text,
  at: z.number(),
  iv: z.string().check(z.maxLength(64)),
  data: z.string(),
});

const encounter = z.looseObject({
  v: z.literal(1),
  encounterId: text,
  site: text,
  area: text,
  week: text,
  practice: z.boolean(),
  reached: z.record(z.string(), z.boolean()),
  gp: text,
  owed: z.array(z.string()),
  lastSeq: seq,
});
const rollUp = z.looseObject({
  v: z.literal(1),
  site: text,
  area: text,
  week: text,
  practice: z.boolean(),
  counts: z.record(z.string(), z.number()),
});
const outboxRow = z.strictObject({ v: z.literal(1), encounterId: text, at: z.number(), seq });

const ageMark = z.strictObject({ v: z.literal(1), seq, at: z.number(), elapsed: z.number() });

const base = z.object({
  v: z.literal(1),
  seq,
  link,
  at: z.number(),
  rows: z.object({
    encounters: z.array(encounter),
    rollUps: z.array(rollUp),
    outbox: z.array(outboxRow),
  }),
});

const metaRows = {
  head: z.object({ v: z.literal(1), seq, link }),
  generation: z.object({ v: z.literal(1), stamp: text }),
  base,
  sealed: z.object({ v: z.literal(1), rev: seq, count: seq }),
  exported: z.object({ v: z.literal(1), seq }),
  mended: z.object({ v: z.literal(1), version: seq }),
  counting: z.object({ v: z.literal(1), version: seq }),
  columns: z.object({ v: z.literal(1), since: z.string() }),
  due: z.object({ v: z.literal(1), upTo: seq }),
  probe: z.object({ v: z.literal(1) }),
};

const fits = (schema: z.ZodMiniType, row: unknown): boolean => z.safeParse(schema, row).success;

/** In itself well formed; whether its link follows is the chain's to say. */
export function isStoredEvent(row: unknown): row is StoredEvent {
  if (!fits(storedEvent, row)) return false;
  const { id, encounterId, event } = row as StoredEvent;
  return id === event.id && encounterId === event.encounterId;
}

export const isSealedRow = (row: unknown): row is SealedRow => fits(sealedRow, row);
export const isEncounter = (row: unknown): boolean => fits(encounter, row);
export const isRollUp = (row: unknown): row is StoredRollUp => fits(rollUp, row);
export const isOutboxRow = (row: unknown): boolean => fits(outboxRow, row);
export const isAgeMark = (row: unknown): row is AgeMark => fits(ageMark, row);
export const isBase = (row: unknown): row is Base => fits(base, row);
export const isMeta = <K extends Meta['key']>(
  key: K,
  row: unknown,
): row is Extract<Meta, { key: K }> => fits(metaRows[key], row);
