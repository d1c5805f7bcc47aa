import './plan-note.css';

import type { ReactNode } from 'react';

/** Something to know before one goes on with a step. `stop`: why one can't. */
export function PlanNote({ tone = 'know', children }: { tone?: 'know' | 'stop'; children: ReactNode }) {
  return <div className={tone === 'stop' ? 'plan-note plan-note--stop' : 'plan-note'}>{children}</div>;
}

/** Inputs that only some may use: others see what stands there, and why they can't change it. */
export function LockedUnless({ may, why, children }: { may: boolean; why: string; children: ReactNode }) {
  if (may) return <>{children}</>;
  return (
    <fieldset className="plan-locked" disabled>
      <legend className="soft">{why}</legend>
      {children}
    </fieldset>
  );
}
