import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { root } from './build-extension';
import { managedSchema } from './managed-schema';

/** `npm run policy-schema`: writes public/managed-schema.json anew after a setting has changed. */
writeFileSync(
  `${root}public/managed-schema.json`,
  await format(JSON.stringify(managedSchema()), { parser: 'json', printWidth: 100 }),
);
