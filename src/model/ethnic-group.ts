import * as z from 'zod/mini';

/**
 * The five groups of the census of England and Wales, and what the record did not show. Counted in the
 * audit alone: it decides nothing, stands on no panel and in no letter. Stored by position in column
 * chunks: add at the end only, never reorder.
 */
export const EthnicGroup = z.enum(['asian', 'black', 'mixed', 'white', 'other', 'unknown']);
export type EthnicGroup = z.infer<typeof EthnicGroup>;
