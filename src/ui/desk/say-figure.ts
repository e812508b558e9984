/** A figure as shown, its thousands apart; a star stays one. */
export const sayFigure = (text: string): string =>
  text === '*' ? text : Number(text).toLocaleString('en-GB');
