import './two-times.css';

import { useTranslation } from 'react-i18next';

import { TextSection } from '~/ui/text-page/text-page';

/** Circle time, for listening, and triangle time, for deciding, side by side with their shapes. */
export function TwoTimes({ id }: { id: string }) {
  const { t } = useTranslation('principles');
  return (
    <TextSection id={id} heading={t('times.heading')}>
      <p>{t('times.text')}</p>
      <div className="two-times">
        <div>
          <Circle />
          <h3>{t('times.circle.heading')}</h3>
          <p>{t('times.circle.text')}</p>
        </div>
        <div>
          <Triangle />
          <h3>{t('times.triangle.heading')}</h3>
          <p>{t('times.triangle.text')}</p>
        </div>
      </div>
    </TextSection>
  );
}

/** Eight people, as near to the middle. */
function Circle() {
  const places = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4);
  return (
    <svg className="two-times__shape" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle className="two-times__line" cx="48" cy="48" r="36" />
      {places.map((angle) => (
        <circle
          key={angle}
          className="two-times__person"
          cx={round(48 + 36 * Math.cos(angle))}
          cy={round(48 + 36 * Math.sin(angle))}
          r="7"
        />
      ))}
    </svg>
  );
}

/** Few decide at the top, on what comes from below. */
function Triangle() {
  const people = [
    [48, 14],
    [31, 46],
    [65, 46],
    [14, 78],
    [48, 78],
    [82, 78],
  ] as const;
  return (
    <svg className="two-times__shape" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <path className="two-times__line" d="M48 14 L82 78 H14 Z" />
      {people.map(([x, y], index) => (
        <circle
          key={`${x} ${y}`}
          className={index === 0 ? 'two-times__person two-times__person--deciding' : 'two-times__person'}
          cx={x}
          cy={y}
          r={index === 0 ? 10 : 7}
        />
      ))}
    </svg>
  );
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
