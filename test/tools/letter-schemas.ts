import * as z from 'zod/mini';
import { ReferralExport } from '../../src/referral/referral-export';
import { SampleCase } from '../samples/sample-case';

/** The two published schemas of letters, each with the file it stands in. */
export function letterSchemas(): [file: string, schema: Record<string, unknown>][] {
  return [
    [
      'public/referral-export.schema.json',
      titled('A referral, as Sidenote exports it', ReferralExport),
    ],
    ['test/samples/case.schema.json', titled('An invented case for sample letters', SampleCase)],
  ];
}

function titled(title: string, from: z.core.$ZodType): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(from, { io: 'input' });
  return { $schema, title, ...schema };
}
