import * as z from 'zod/mini';

/** Who a computer is set up for. A person may be several: a small practice's lead sees patients too. */
export const Role = z.enum(['clinician', 'reception', 'lead', 'administrator', 'champion']);
export type Role = z.infer<typeof Role>;
