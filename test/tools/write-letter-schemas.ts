import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { root } from './build-extension';
import { letterSchemas } from './letter-schemas';

/** `npm run letter-schemas`: writes the schemas of exports and of sample cases anew after a change. */
for (const [file, schema] of letterSchemas()) {
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
  writeFileSync(`${root}${file}`, text);
}
