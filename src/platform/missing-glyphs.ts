/**
 * The characters of a text that no font of this computer can draw, each once. They would print as
 * boxes, and a name of boxes is no name: the print is refused, with the reason (platform.md 5). All it
 * needs is inside it, so that a tool can run it in any page.
 */
export function missingGlyphs(text: string): string[] {
  const size = 48;
  // As the letter prints; a fallback font of the computer counts as well.
  const font = '32px Arial, sans-serif';
  // Assigned to nobody, and so never in a font: drawn as whatever stands for a lacking one.
  const nobody = '\u{50005}';
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [];
  const draw = (char: string): string => {
    context.clearRect(0, 0, size, size);
    context.font = font;
    context.fillText(char, 4, 36);
    return context.getImageData(0, 0, size, size).data.join();
  };
  const box = draw(nobody);
  const unusual = [...new Set(text)].filter((char) => !/^[\s\x20-\x7e]$/.test(char));
  return unusual.filter((char) => draw(char) === box);
}
