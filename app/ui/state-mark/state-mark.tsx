import './state-mark.css';

/** What a mark says, by its shape as well as its colour. */
export type StateTone = 'coming' | 'open' | 'working' | 'decided' | 'done' | 'stopped';

const shapes: Record<StateTone, React.ReactNode> = {
  coming: (
    <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2" />
  ),
  open: (
    <>
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="4" fill="currentColor" />
    </>
  ),
  working: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
    </>
  ),
  decided: <path d="M2.5 2.5h11v11h-11z" fill="none" stroke="currentColor" strokeWidth="2" />,
  done: <path d="m2 8.5 4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  stopped: <path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2.5" />,
};

/** A word with a shape of its own: where something stands. */
export function StateMark({ tone, children }: { tone: StateTone; children: React.ReactNode }) {
  return (
    <span className={`state-mark state-mark--${tone}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}
