/** Asked each second while a panel shows the tab: a frame that does not answer is gone. */
export interface AliveQuestion {
  ask: 'alive';
}

/** Asked where nothing is known of a tab that is on screen: what was read there is proposed again. */
export interface ReportQuestion {
  ask: 'report';
}

/** What the panel may ask of a frame: the words of the frame's own findings, under the same token. */
export interface FrameQuestion {
  ask: 'words';
  document: string;
  epoch: number;
  /** Which field, and where in its text. */
  spans: { field: string; fieldIndex: number; start: number; end: number }[];
}
