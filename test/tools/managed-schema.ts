import * as z from 'zod/mini';
import { settings } from '../../src/policy/settings';

type Json = Record<string, unknown>;

/**
 * The JSON Schema that Chromium wants before it hands a policy over, made from the settings. Types
 * alone: Chromium drops a value that breaks its schema without a word, so every rule that can be left
 * to `readPolicy`, which refuses aloud, is left to it.
 */
export function managedSchema(): Json {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(settings).map(([name, setting]) => [
        name,
        { title: setting.label, ...typesOnly(z.toJSONSchema(setting.schema)) },
      ]),
    ),
  };
}

function typesOnly(schema: Json): Json {
  const { type, items, properties } = schema;
  // Anything at all (a description of a record system) goes as JSON text: Chromium has no such type.
  if (type === undefined) return { type: 'string' };
  if (type === 'array') return { type, items: typesOnly(items as Json) };
  // A fraction reaches `readPolicy` so, and is refused there.
  if (type === 'integer') return { type: 'number' };
  if (type !== 'object') return { type };
  const parts = Object.entries(properties as Record<string, Json>);
  return {
    type,
    properties: Object.fromEntries(parts.map(([name, part]) => [name, typesOnly(part)])),
  };
}
