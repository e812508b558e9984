import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { workExtract } from '../src/platform/extract/work-extract';
import { answerPage } from '../src/platform/worker-port';

/** The worker of the Desk in which an extract of past attendances is read; the rows do not leave it. */
export default defineUnlistedScript(() => answerPage(workExtract));
