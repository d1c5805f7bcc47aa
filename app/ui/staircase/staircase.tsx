import './staircase.css';

import { personPath, staircaseShape } from './staircase-shape';

interface StaircaseProps {
  /** How many steps the kommun's ladder has. */
  count: number;
  /** The step stood on, counted from 0. */
  standing: number;
  size: 'small' | 'large';
}

/**
 * The portal's own sign: a staircase with a person on the step that residents' views reach. It is always beside the level's name
 * in text, so it is hidden from assistive technology.
 */
export function Staircase({ count, standing, size }: StaircaseProps) {
  const shape = staircaseShape(count, standing);
  const person = personPath(shape.person);
  return (
    <svg
      className={`staircase staircase--${size}`}
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {shape.steps.map(({ reached, ...box }, index) => (
        <rect
          key={index}
          {...box}
          className={reached ? 'staircase__step staircase__step--reached' : 'staircase__step'}
        />
      ))}
      <rect {...shape.tread} className="staircase__tread" />
      <circle {...person.head} className="staircase__person" />
      <path d={person.body} className="staircase__person" />
    </svg>
  );
}
