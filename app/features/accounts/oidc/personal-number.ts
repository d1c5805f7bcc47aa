import { isDay } from '~/platform/clock';
import type { Day } from '~db/columns';

/** A personal or coordination number as it was read. */
export interface PersonalNumber {
  /** Twelve digits: the same for every way of writing it. */
  digits: string;
  /** `coordination`: for someone who is not, and has never been, folkbokförd (lag 2022:1697). */
  kind: 'personal' | 'coordination';
  /** Null for a coordination number whose holder's birthday is not wholly known. */
  bornOn: Day | null;
}

/**
 * Reads a personal or coordination number (folkbokföringslagen 1991:481, 18 §): with ten or twelve digits, with or without its sign, where `+` stands for a
 * hundred years or more.
 *
 * @param today the day on which it is read: ten digits do not tell the century
 * @returns null when it is no such number, or its check digit is wrong
 */
export function readPersonalNumber(text: string, today: Day): PersonalNumber | null {
  const parts = /^(\d{2})?(\d{6})([-+]?)(\d{4})$/.exec(text.trim());
  if (parts === null) return null;
  const [, century, date = '', sign, serial = ''] = parts;
  if (!hasRightCheckDigit(date + serial)) return null;
  const day = Number(date.slice(4));
  const kind = day >= 60 ? 'coordination' : 'personal';
  const birthday = `${date.slice(2, 4)}-${String(kind === 'coordination' ? day - 60 : day).padStart(2, '0')}`;
  const shortYear = date.slice(0, 2);
  const year = (century ?? centuryOf(shortYear, birthday, sign === '+', today)) + shortYear;
  const bornOn = isDay(`${year}-${birthday}`) ? `${year}-${birthday}` : null;
  if (bornOn === null && kind === 'personal') return null;
  if (bornOn !== null && bornOn > today) return null;
  return { digits: year + date.slice(2) + serial, kind, bornOn };
}

/** The latest century in which the birthday has been. `+` is written from the year in which someone turns a hundred (18 §). */
function centuryOf(shortYear: string, birthday: string, isHundred: boolean, today: Day): string {
  const thisYear = Number(today.slice(0, 4));
  const latestYear = isHundred ? thisYear - 100 : birthday > today.slice(5) ? thisYear - 1 : thisYear;
  return String(Math.floor((latestYear - Number(shortYear)) / 100)).padStart(2, '0');
}

/** The Luhn algorithm over the ten digits (SKV 704). */
function hasRightCheckDigit(tenDigits: string): boolean {
  const sum = Array.from(tenDigits, Number).reduce((total, digit, index) => {
    const weighted = digit * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
