import { ink, kommunPalette, paper } from '~/features/kommun/kommun-colours';
import type { KommunSettings } from '~/features/kommun/kommun-settings';

/**
 * The style of a mail. Mail programs know little: no custom properties, no grid. One that throws it away leaves plain, readable HTML. Both themes are named, since a
 * program that darkens by itself does it badly.
 */
export function mailStyle({ primary, accent }: KommunSettings['colours']): string {
  const { light, dark } = kommunPalette(primary, accent);
  return [
    ':root{color-scheme:light dark}',
    `body{margin:0;padding:16px;background:${paper.light};color:${ink.light};font:18px/1.55 Atkinson Hyperlegible Next,Verdana,Arial,sans-serif}`,
    '.mail{max-width:600px;margin:0 auto;overflow-wrap:break-word}',
    `.kommun{margin:0 0 24px;font-weight:bold;color:${light['--primary']}}`,
    `h1{margin:0 0 20px;font-size:28px;line-height:1.2}h2{margin:28px 0 8px;font-size:21px;line-height:1.25}`,
    'p,ul,dl{margin:0 0 18px}ul{padding-inline-start:24px}li{margin-block-end:10px}dt{font-weight:bold}dd{margin:0 0 8px}',
    `a{color:${light['--primary']}}`,
    `.action a{display:inline-block;padding:12px 20px;border-radius:4px;background:${accent};color:${ink.light};font-weight:bold;text-decoration:none}`,
    '.code{font-size:30px;line-height:1.3;letter-spacing:3px;font-weight:bold;font-family:Consolas,Menlo,monospace;direction:ltr;unicode-bidi:isolate}',
    `.detail{display:block}.foot{margin-block-start:32px;padding-block-start:16px;border-block-start:2px solid ${light['--primary']};font-size:16px}`,
    '.preview{display:none}',
    `@media (prefers-color-scheme:dark){body{background:${paper.dark};color:${ink.dark}}.kommun,a{color:${dark['--primary']}}.foot{border-color:${dark['--primary']}}}`,
  ].join('\n');
}
