import './bar.css';

interface BarProps {
  /** 0–1. */
  share: number;
  tone?: 'first' | 'second';
}

/** A share as a bar. The figure stands beside it in text, so the drawing is hidden from assistive technology. */
export function Bar({ share, tone = 'first' }: BarProps) {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar__ground" width="100" height="8" />
      <rect className={`bar__share bar__share--${tone}`} width={width} height="8" />
    </svg>
  );
}
