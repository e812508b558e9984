import { useEffect, useState } from 'preact/hooks';

/** A window that nobody sees draws no frame. */
const AT_THE_LATEST_MS = 1_000;

/** True once what stands on the page has been painted: two frames after it first stood. */
export function usePainted(stands: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!stands) return;
    const done = () => setPainted(true);
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(done);
    });
    const late = setTimeout(done, AT_THE_LATEST_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(late);
    };
  }, [stands]);
  return painted;
}
