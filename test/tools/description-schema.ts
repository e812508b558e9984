import * as z from 'zod/mini';
import { SystemDescription } from '../../src/model/system-description';

/**
 * The JSON Schema an editor completes a description by, made from the one that checks it. What no
 * schema can say (a pattern that would never end, a page that names nobody) is said when it is loaded.
 */
export function descriptionSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(SystemDescription, { io: 'input' });
  return { $schema, title: 'Description of a record system for Sidenote', ...schema };
}
