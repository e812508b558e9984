/**
 * What the person at this computer must know and that names nobody. It fills the covered panel's dot
 * like anything else that is due (design.md decision 2), and is said when the panel is opened.
 */
export type Notice =
  /** An enquiry from before this browser session; `id` is its random encounter id. */
  | { kind: 'not-handed-over'; id: string; at: number }
  /** The browser made the store anew, or it was damaged, and the journal put back what it had. */
  | { kind: 'damaged'; id: string; at: number; recovered: number; lost: number }
  /** Nothing can be saved; `message` says what to do. */
  | { kind: 'storage'; id: string; message: string };
