import QRCode from 'qrcode';

/** A QR code as a path of black squares, and how many modules it is across, its quiet zone counted in. */
export interface QrCode {
  size: number;
  path: string;
}

/** The empty frame that readers need, in modules (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/**
 * Makes a QR code. A quarter of it may be worn or covered (level Q), as a poster outdoors will be.
 *
 * @param text what a phone opens
 */
export function qrCode(text: string): QrCode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'Q' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      let run = 1;
      while (column + run < modules.size && modules.get(row, column + run)) run += 1;
      path += `M${column + quietZone} ${row + quietZone}h${run}v1h-${run}z`;
      column += run;
    }
  }
  return { size: modules.size + 2 * quietZone, path };
}

/** A QR code as an SVG file: black on white in every theme, since readers fail on light on dark. */
export function qrSvg(text: string): string {
  const { size, path } = qrCode(text);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
    `<path fill="#000" d="${path}"/>`,
    '</svg>\n',
  ].join('');
}
