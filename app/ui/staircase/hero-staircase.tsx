import './staircase.css';

import { personPath, staircaseShape } from './staircase-shape';

/** The staircase as the start page's picture: people on several steps, two of them at the top together. Decoration only. */
export function HeroStaircase({ count }: { count: number }) {
  const shape = staircaseShape(count, count - 1);
  const standing = [0, Math.floor((count - 1) / 2), count - 1];
  const people = standing.flatMap((step) => {
    const box = shape.steps[step];
    if (box === undefined) return [];
    const middle = box.x + box.width / 2;
    const alone = { x: middle, y: box.y, height: 32 };
    if (step !== count - 1) return [alone];
    return [
      { ...alone, x: middle - 9 },
      { ...alone, x: middle + 10, height: 26 },
    ];
  });
  return (
    <svg
      className="staircase hero-staircase"
      viewBox={`0 6 ${shape.width} ${shape.height - 6}`}
      aria-hidden="true"
      focusable="false"
    >
      {shape.steps.map(({ reached: _, ...box }, index) => (
        <rect key={index} {...box} className="hero-staircase__step" />
      ))}
      {standing.map((step) => {
        const box = shape.steps[step];
        return box === undefined ? null : (
          <rect key={step} x={box.x} y={box.y} width={box.width} height={4} className="staircase__tread" />
        );
      })}
      {people.map((person) => {
        const { head, body } = personPath(person);
        return (
          <g key={person.x} className="hero-staircase__person">
            <circle {...head} />
            <path d={body} />
          </g>
        );
      })}
    </svg>
  );
}
