import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { workNote } from '../src/platform/read-note';
import { answerPage } from '../src/platform/worker-port';

/** The worker of the panel in which a pasted note is read, so that covering never waits for it. */
export default defineUnlistedScript(() => answerPage(workNote));
