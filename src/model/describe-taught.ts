import type { FieldKind } from './encounter-reading';
import type { FieldDescription, Locator } from './system-description';
import type { TaughtKind } from './teaching';

/** One thing that was pointed at and kept. */
export interface Taught {
  kind: TaughtKind;
  address: string;
  made: boolean;
  isTyped: boolean;
  /** Every hit is meant, and not the first or newest one alone. */
  isMany: boolean;
  /** Those kept of what was proposed, in their order. */
  locators: Locator[];
  fingerprint?: string;
  phrase?: string;
}

/** What no page can show: said by whoever teaches. */
export interface TaughtSystem {
  id: string;
  version: number;
  title: string;
  dateFormat: 'day-first' | 'month-first' | 'iso';
}

const HISTORY: readonly TaughtKind[] = ['problem', 'attendance'];

/**
 * What was pointed at as the JSON of a description, still to be checked (`check-description.ts`). Each
 * address is one kind of page, known by the fixed parts of its path, and expects all that was pointed
 * at there; a field that two pages have in common is one field.
 */
export function describeTaught(system: TaughtSystem, taught: readonly Taught[]): object {
  const contexts = new Map<
    string,
    { id: string; path: string; expects: string[]; made: boolean }
  >();
  for (const each of taught) {
    const path = pathPattern(each.address);
    const key = `${path} ${each.made}`;
    const known = contexts.get(key) ?? { id: '', path, expects: [], made: each.made };
    known.id ||= nameFor(
      path,
      [...contexts.values()].map(({ id }) => id),
    );
    if (isField(each.kind) && !known.expects.includes(each.kind)) known.expects.push(each.kind);
    contexts.set(key, known);
  }
  const origins = new Set(taught.map(({ address }) => new URL(address).origin));
  const prints = new Set(taught.flatMap(({ fingerprint }) => fingerprint ?? []));
  return {
    ...system,
    match: [...origins].map((origin) => `${origin}/*`),
    fingerprint: [...prints].slice(0, 4).join(', '),
    locale: 'en-GB',
    contexts: [...contexts.values()].map(({ made, expects, ...context }) => ({
      ...context,
      id: expects.length === 0 ? 'no-patient' : context.id,
      expects,
      ...(made ? { made } : {}),
    })),
    fields: fieldsOf(
      taught,
      (address, made) => contexts.get(`${pathPattern(address)} ${made}`)?.id,
    ),
    truncated: [...new Set(taught.flatMap(({ phrase }) => phrase ?? []))],
    ignore: [
      ...new Set(
        taught.flatMap(({ kind, locators }) =>
          kind === 'never-read'
            ? locators.flatMap((locator) => (locator.by === 'css' ? locator.selector : []))
            : [],
        ),
      ),
    ],
  };
}

function fieldsOf(
  taught: readonly Taught[],
  contextOf: (address: string, made: boolean) => string | undefined,
): object[] {
  const fields = new Map<string, FieldDescription & { contexts: string[] }>();
  for (const { kind, address, made, isTyped, isMany, locators } of taught) {
    const context = contextOf(address, made);
    if (!isField(kind) || context === undefined) continue;
    const tense = HISTORY.includes(kind) ? 'history' : isTyped ? 'editing' : 'this-episode';
    const key = JSON.stringify([kind, tense, isMany, locators]);
    const known = fields.get(key) ?? {
      kind,
      tense,
      locators,
      ...(isMany ? { many: true } : {}),
      contexts: [],
    };
    if (!known.contexts.includes(context)) known.contexts.push(context);
    fields.set(key, known);
  }
  return [...fields.values()];
}

function isField(kind: TaughtKind): kind is FieldKind {
  return kind !== 'shows-part' && kind !== 'never-read' && kind !== 'no-patient';
}

// `/patient/7/triage?tab=2` becomes `/patient/*/triage*`: numbers are somebody's, words the system's.
export function pathPattern(address: string): string {
  const { pathname, hash } = new URL(address);
  const fixed = (text: string): string =>
    text
      .split('/')
      .map((part) => (isOfSomebody(part) ? '*' : part))
      .join('/');
  const route =
    hash.startsWith('#/') || hash.startsWith('#!/') ? `*${fixed(hash.split('?')[0] ?? '')}` : '';
  const pattern = `${fixed(pathname)}${route}*`;
  return pattern.replace(/\*+/g, '*');
}

/** A part of an address that is no fixed word of the system. */
export function isOfSomebody(part: string): boolean {
  return /\d/.test(part) || part.length > 24 || part.includes('%');
}

function nameFor(path: string, taken: readonly string[]): string {
  const words = path.split(/[^A-Za-z-]+/).filter((word) => /^[a-z][a-z-]{1,30}$/i.test(word));
  const name = (words.at(-1) ?? 'page').toLowerCase().replace(/-+$/, '');
  const free = ['', '-2', '-3', '-4', '-5', '-6'].find((end) => !taken.includes(name + end));
  return name + (free ?? `-${taken.length + 1}`);
}
