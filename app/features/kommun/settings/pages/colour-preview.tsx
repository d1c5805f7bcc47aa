import './colour-preview.css';

import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';

import {
  colourContrasts,
  ink,
  isReadableAccent,
  isReadablePrimary,
  kommunPalette,
  paper,
  raised,
  runningTextContrast,
} from '../../kommun-colours';

interface ColourPreviewProps {
  primary: string;
  accent: string;
}

/** A page in the two colours, in the light and the dark theme, and how well they can be read. */
export function ColourPreview({ primary, accent }: ColourPreviewProps) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const contrasts = colourContrasts(primary, accent);
  const isEnough = { primary: isReadablePrimary(primary), accent: isReadableAccent(accent) };
  return (
    <section className="colour-preview stack" aria-labelledby="forhandsvisning">
      <h2 id="forhandsvisning">{t('colours.preview')}</h2>
      <div className="colour-preview__themes">
        {(['light', 'dark'] as const).map((theme) => (
          <figure key={theme}>
            <Drawing primary={primary} accent={accent} theme={theme} />
            <figcaption className="soft small">{t(`colours.${theme}`)}</figcaption>
          </figure>
        ))}
      </div>
      <DataTable
        id="kontrast"
        caption={t('colours.contrasts')}
        isCaptionSeen
        head={[t('colours.head.colour'), t('colours.head.contrast'), t('colours.head.enough')]}
        rows={(['primary', 'accent'] as const).map((colour) => ({
          key: colour,
          cells: [
            t(`fields.${colour}.label`),
            t('colours.ratio', {
              // Rounded down: 6.96 is not 7.
              ratio: format.number(Math.floor(contrasts[colour] * 10) / 10),
              needed: format.number(runningTextContrast),
            }),
            isEnough[colour] ? t('colours.enough') : t('colours.tooLow'),
          ],
        }))}
      />
    </section>
  );
}

/** Colours stand in attributes of the drawing: the security policy lets no page style itself. */
function Drawing({ primary, accent, theme }: ColourPreviewProps & { theme: 'light' | 'dark' }) {
  const { t } = useTranslation('settings');
  const palette = kommunPalette(primary, accent)[theme];
  const words = { fontSize: 15, fontWeight: 700 } as const;
  return (
    <svg viewBox="0 0 320 200" role="img" aria-label={t(`colours.${theme}`)} direction="ltr">
      <rect width="320" height="200" fill={paper[theme]} />
      <rect width="320" height="44" fill={palette['--primary-deep']} />
      <text x="16" y="28" fill="#ffffff" {...words}>
        {t('colours.sample.header')}
      </text>
      <rect x="16" y="60" width="288" height="124" fill={raised[theme]} />
      <text x="32" y="88" fill={palette['--primary']} {...words} textDecoration="underline">
        {t('colours.sample.link')}
      </text>
      <text x="32" y="112" fill={ink[theme]} fontSize={15}>
        {t('colours.sample.text')}
      </text>
      <rect x="32" y="132" width="130" height="36" rx="4" fill={palette['--accent']} />
      <text x="97" y="155" textAnchor="middle" fill={palette['--on-accent']} {...words}>
        {t('colours.sample.button')}
      </text>
      {[0, 1, 2].map((step) => (
        <rect
          key={step}
          x={200 + step * 30}
          y={152 - step * 14}
          width="28"
          height={16 + step * 14}
          fill={palette['--primary-mid']}
        />
      ))}
    </svg>
  );
}
