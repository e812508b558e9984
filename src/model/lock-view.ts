/** What a surface must know of the lock; nothing of anybody. */
export interface LockView {
  /** Counts the locks of this browser session: whoever sees it grow forgets everything at once. */
  count: number;
  /**
   * What must be typed before anything shows. `damaged`: no passphrase can open what is kept here.
   * `unreadable`: the browser would not say.
   */
  needs: 'nothing' | 'passphrase' | 'first-passphrase' | 'damaged' | 'unreadable';
}
