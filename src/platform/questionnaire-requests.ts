import * as z from 'zod/mini';
import { WrittenAnswers } from '../enquiry/questionnaire';
import { EnquiryDraft } from '../referral/enquiry-draft';

/** Part of the protocol: the questionnaire is opened from the panel, the rest is said by its own tab. */
export const questionnaireRequests = {
  'open-questionnaire': {
    from: 'page',
    to: 'record-enquiry',
    request: z.strictObject({
      key: z.uuid(),
      draft: EnquiryDraft,
      recordTabId: z.number().check(z.int()),
    }),
  },
  'begin-questionnaire': { from: 'page', to: 'record-enquiry', request: z.strictObject({}) },
  'finish-questionnaire': { from: 'page', to: 'record-enquiry', request: WrittenAnswers },
  /** Cleared; from the panel, every one. With `close` its own tab goes too. */
  'end-questionnaire': {
    from: 'page',
    to: 'cover',
    request: z.strictObject({ close: z.boolean() }),
  },
} as const;
