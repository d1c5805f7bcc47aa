import { getT } from '~/i18n/i18n.server';

/** The words of the Swedish pages, so that a journey says what a person reads without repeating it. */
export const words = getT('sv');

/** A text whose placeholders may be anything, as a pattern. */
export function pattern(text: string): RegExp {
  const parts = text.split(/\{\{.*?\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.+'));
}
