import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { root } from './build-extension';
import { descriptionSchema } from './description-schema';

/** `npm run description-schema`: writes public/system-description.schema.json anew after a change. */
writeFileSync(
  `${root}public/system-description.schema.json`,
  await format(JSON.stringify(descriptionSchema()), { parser: 'json', printWidth: 100 }),
);
