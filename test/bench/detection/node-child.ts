import type { Worker } from './worker';

/** In a Node child: does what the parent asks and sends back what came of it. */
export function answerParent(worker: Worker): void {
  process.on('message', ({ method, args }: { method: keyof Worker; args: never[] }) => {
    try {
      const run = worker[method] as (...all: never[]) => unknown;
      process.send?.({ value: run(...args) });
    } catch (error) {
      process.send?.({ error: error instanceof Error ? error.message : String(error) });
    }
  });
}
