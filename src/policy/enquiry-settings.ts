import * as z from 'zod/mini';
import { ItemId } from '../model/presentation';
import { findPathFaults, OwnQuestionSet } from '../model/question-set';
import { OpenHours } from './service';

/** What a site decides of the asking itself; part of `settings`. */
export const enquirySettings = {
  questionSet: {
    schema: ItemId,
    default: 'two-questions',
    label: 'Question set an enquiry begins with; one built in or one of the site’s own',
  },
  ownQuestionSets: {
    schema: z.array(OwnQuestionSet).check(
      z.maxLength(5),
      z.check(({ value, issues }) => {
        for (const message of value.flatMap(findPathFaults)) {
          issues.push({ code: 'custom', message, input: value });
        }
      }),
    ),
    default: [] as OwnQuestionSet[],
    label: 'Question sets of this site, in its own words; every answer says where it leads',
  },
  selfCompletion: {
    schema: z.boolean(),
    default: false,
    label: 'A patient may answer a health questionnaire alone on the clinician’s screen',
  },
  selfCompletionIdleSeconds: {
    schema: z.number().check(z.int(), z.minimum(15), z.maximum(600)),
    default: 120,
    label: 'That questionnaire clears itself after this long without a touch or a key (seconds)',
  },
  reaskDays: {
    schema: z.number().check(z.int(), z.minimum(1), z.maximum(730)),
    default: 90,
    label: 'After "no", ask again without a new presentation once this long has passed (days)',
  },
  volumeCount: {
    schema: z.number().check(z.int(), z.minimum(2), z.maximum(20)),
    default: 3,
    label: 'Visits with a disclosure or harm that meet the local volume criterion',
  },
  volumeDays: {
    schema: z.number().check(z.int(), z.minimum(7), z.maximum(730)),
    default: 90,
    label: 'Days in which they are counted',
  },
  maternityWeeks: {
    schema: z
      .array(z.number().check(z.int(), z.minimum(4), z.maximum(42)))
      .check(z.minLength(1), z.maxLength(6)),
    default: [16, 28],
    label: 'Weeks of pregnancy at which maternity asks again after booking',
  },
  learningLines: {
    schema: z.boolean(),
    default: true,
    label: 'A line to learn from in the idle panel; never while a patient is open',
  },
  champions: {
    schema: z
      .array(
        z.strictObject({
          name: z.string().check(z.minLength(1), z.maxLength(80)),
          contact: z.string().check(z.maxLength(60)),
          hours: z.array(OpenHours).check(z.maxLength(14)),
        }),
      )
      .check(z.maxLength(20)),
    default: [] as { name: string; contact: string; hours: OpenHours[] }[],
    label: 'Champions of this department and when they are on, shown in the idle panel',
  },
};
