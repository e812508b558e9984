import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isFirstHere, obeyTeacher, tellTeacher } from '../src/platform/teach-frame';
import { frameAddress } from '../src/records/frame-address';
import { pickOne } from '../src/records/teach/pick';
import { sayPicked } from '../src/records/teach/say-picked';
import { storePage } from '../src/records/teach/store-page';

/**
 * Put into a record page only while an administrator teaches it, and never otherwise. Listens for one
 * click at a time; like the reader it adds nothing to the page.
 */
export default defineUnlistedScript(() => {
  if (!isFirstHere()) return;
  let stop = (): void => undefined;
  obeyTeacher({
    pick(kind) {
      stop();
      stop = pickOne(
        window,
        (element, selected) => tellTeacher({ picked: sayPicked(window, element, kind, selected) }),
        () => tellTeacher({ stopped: true }),
      );
    },
    stop: () => stop(),
    store: (description) => storePage(document, description, frameAddress(window).href()),
  });
});
