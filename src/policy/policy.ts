import * as z from 'zod/mini';
import { settings } from './settings';

export type Policy = {
  [K in keyof typeof settings]: z.output<(typeof settings)[K]['schema']>;
};

export interface PolicyReading {
  policy: Policy;
  /** One sentence for each managed value that was refused, naming the setting and what to do. */
  problems: string[];
}

/** The safe minimum: what holds before, or without, a managed policy. */
export function defaultPolicy(): Policy {
  return readPolicy({}).policy;
}

/**
 * Managed values over defaults. A value of the wrong shape is refused alone and named; a name that
 * no setting has is named too. Nothing is half applied: each setting is its whole value or its default.
 */
export function readPolicy(managed: Record<string, unknown>): PolicyReading {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const given = Object.hasOwn(managed, name) ? managed[name] : undefined;
    const parsed = given === undefined ? undefined : z.safeParse(setting.schema, given);
    values[name] = parsed?.success ? parsed.data : setting.default;
    if (parsed && !parsed.success) {
      problems.push(
        `Setting "${name}" was refused (${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}); its default is used. Correct it in the managed policy.`,
      );
    }
  }
  for (const name of Object.keys(managed)) {
    if (!Object.hasOwn(settings, name)) {
      problems.push(`There is no setting "${name}"; remove it from the managed policy.`);
    }
  }
  return { policy: values as Policy, problems };
}
