/**
 * The one door between a page of ours and a worker of ours: a dedicated worker hears nobody but the page
 * that made it. Everything else goes through `answer-messages.ts`.
 */
export interface WorkerPort<Ask> {
  ask(message: Ask): void;
  /** Ends the worker; what it held is gone with it. */
  end(): void;
}

/** `script`: the worker's file in the package, e.g. `/extract-worker.js`. `fail`: it could not start, or threw. */
export function startWorker<Ask, Said>(
  script: string,
  hear: (said: Said) => void,
  fail: () => void,
): WorkerPort<Ask> {
  const worker = new Worker(script);
  worker.addEventListener('message', (event: MessageEvent<Said>) => hear(event.data));
  worker.addEventListener('messageerror', fail);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail();
  });
  return { ask: (message) => worker.postMessage(message, []), end: () => worker.terminate() };
}

/** The worker's own side; without the DOM library's word for it, a worker is a window that can be told. */
export function answerPage<Ask, Said>(
  make: (say: (said: Said) => void) => (message: Ask) => void,
): void {
  const scope = globalThis as unknown as {
    postMessage(said: Said, transfer: Transferable[]): void;
    addEventListener(type: 'message', listener: (event: MessageEvent<Ask>) => void): void;
  };
  const answer = make((said) => scope.postMessage(said, []));
  scope.addEventListener('message', (event) => answer(event.data));
}
