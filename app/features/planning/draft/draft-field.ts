import { z } from 'zod';

import type { Permission } from '~/features/accounts/role';
import { isDay } from '~/platform/clock';
import type { Day } from '~db/columns';

/**
 * How many values a field has: `one`; `languages`, a text in each language; `things`, a list of things that are written one by one; `texts-of-things`, texts that such
 * things have in each language.
 */
export type DraftShape = 'one' | 'languages' | 'things' | 'texts-of-things';

/** What was typed for one value, by the names of its parts. A value with a single input has one part, without a name. */
export type TypedParts = Readonly<Record<string, string>>;

/** What was typed, made into a value: null when nothing was. */
export type ReadOutcome<Value> =
  { kind: 'value'; value: Value | null } | { kind: 'wrong'; problems: readonly PartProblem[] };

/** What is wrong with one part of what was typed. */
export interface PartProblem {
  part: string;
  code: DraftProblemCode;
  /** How many characters or lines there may be, where there are too many. */
  most?: number;
}

/** Why something that was typed can't be kept, in the words of `draft.json`. */
export type DraftProblemCode =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'not-a-day'
  | 'not-a-time'
  | 'not-a-number'
  | 'unknown-choice'
  | 'not-an-email'
  | 'end-before-start'
  | 'not-for-information'
  /** Of a decision: its day, its grounds. */
  | 'before-close'
  | 'in-future'
  | 'no-grounds'
  /** Of an action. */
  | 'nobody-responsible'
  /** Of a protocol. */
  | 'not-a-pdf'
  | 'file-too-large';

/** A value, or a list or set of values, of a dialogue's working copy: where it is written, by whom, and in what form it is typed and kept. */
export interface DraftField<Value> {
  name: string;
  /** The page on which it is written. */
  place: string;
  shape: DraftShape;
  /** What one must be allowed to do in order to change it. */
  permission: Permission;
  /** What is kept, as it is read back. */
  schema: z.ZodType<Value>;
  read(typed: TypedParts): ReadOutcome<Value>;
  show(value: Value): TypedParts;
}

/** The fields of a page, or of a whole part, by name. */
export type DraftFields = Readonly<Record<string, DraftField<unknown>>>;

/** A field without its name, which is that of its key. */
export type UnnamedField<Value> = Omit<DraftField<Value>, 'name'>;

type Named<Fields extends Readonly<Record<string, UnnamedField<unknown>>>> = {
  readonly [Name in keyof Fields]: Fields[Name] & { name: string };
};

/** Gives each field the name of its key. Names are kept in the database: one that has been used is never given to anything else. */
export function nameFields<const Fields extends Readonly<Record<string, UnnamedField<unknown>>>>(
  fields: Fields,
): Named<Fields> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { ...field, name }]),
  ) as unknown as Named<Fields>;
}

interface Where {
  place: string;
  permission?: Permission;
}

/** Up to here a text is typed in one line. */
const longestName = 300;

/** A text. @param most how many characters it may have */
export function textField(
  { place, permission = 'edit-plan' }: Where,
  shape: DraftShape,
  most: number,
): UnnamedField<string> {
  return {
    place,
    shape,
    permission,
    schema: z.string(),
    read(typed) {
      const clean = cleanText(typed[''] ?? '');
      // No page lets one break the line in so short a text: it is a name.
      const text = most <= longestName ? clean.replace(/\s*[\n\u2028\u2029]\s*/g, ' ') : clean;
      if (text === '') return { kind: 'value', value: null };
      return text.length > most ? wrong('too-long', most) : { kind: 'value', value: text };
    },
    show: (value) => ({ '': value }),
  };
}

/** A list of short texts, each typed on a line of its own. */
export function linesField(
  { place, permission = 'edit-plan' }: Where,
  shape: DraftShape,
  { mostLines, most }: { mostLines: number; most: number },
): UnnamedField<readonly string[]> {
  return {
    place,
    shape,
    permission,
    schema: z.array(z.string()).readonly(),
    read(typed) {
      const lines = cleanText(typed[''] ?? '')
        .split('\n')
        .map((line) => line.replace(/^\s*[-•*]\s+/, '').trim())
        .filter((line) => line !== '');
      if (lines.length === 0) return { kind: 'value', value: null };
      if (lines.length > mostLines) return wrong('too-many', mostLines);
      return lines.some((line) => line.length > most)
        ? wrong('too-long', most)
        : { kind: 'value', value: lines };
    },
    show: (value) => ({ '': value.join('\n') }),
  };
}

/** One of a few, by code. */
export function choiceField<const Code extends string>(
  { place, permission = 'edit-plan' }: Where,
  shape: DraftShape,
  codes: readonly [Code, ...Code[]],
): UnnamedField<Code> {
  return {
    place,
    shape,
    permission,
    schema: z.enum(codes),
    read(typed) {
      const code = typed[''] ?? '';
      if (code === '') return { kind: 'value', value: null };
      const known = codes.find((one) => one === code);
      return known === undefined ? wrong('unknown-choice') : { kind: 'value', value: known };
    },
    show: (value) => ({ '': value }),
  };
}

/** A calendar day. */
export function dayField({ place, permission = 'edit-plan' }: Where): UnnamedField<Day> {
  return {
    place,
    shape: 'one',
    permission,
    schema: z.string(),
    read(typed) {
      const day = cleanText(typed[''] ?? '');
      if (day === '') return { kind: 'value', value: null };
      return isDay(day) ? { kind: 'value', value: day } : wrong('not-a-day');
    },
    show: (value) => ({ '': value }),
  };
}

/**
 * A value of several parts, such as a goal with its indicator.
 *
 * @param typed what was typed, part by part, made into the value, or into null when it takes it away; its issues' messages are codes, and their path the part. Parts that
 *   are left empty are not given
 */
export function partsField<Value>(
  { place, permission = 'edit-plan' }: Where,
  shape: 'one' | 'things',
  {
    schema,
    typed: typedSchema,
    show,
  }: {
    schema: z.ZodType<Value>;
    typed: z.ZodType<Value | null, Readonly<Record<string, string>>>;
    show: (value: Value) => TypedParts;
  },
): UnnamedField<Value> {
  return {
    place,
    shape,
    permission,
    schema,
    read(typed) {
      const given = Object.fromEntries(
        Object.entries(typed)
          .map(([part, text]) => [part, cleanText(text)] as const)
          .filter(([, text]) => text !== ''),
      );
      if (Object.keys(given).length === 0) return { kind: 'value', value: null };
      const parsed = typedSchema.safeParse(given);
      if (parsed.success) return { kind: 'value', value: parsed.data };
      return {
        kind: 'wrong',
        problems: parsed.error.issues.map((issue) => ({
          part: String(issue.path[0] ?? ''),
          code: issue.message as DraftProblemCode,
          ...(issue.code === 'too_big' ? { most: Number(issue.maximum) } : {}),
        })),
      };
    },
    show,
  };
}

/** Line ends as one character, no other control characters, and nothing blank around it. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

function wrong(code: DraftProblemCode, most?: number): { kind: 'wrong'; problems: [PartProblem] } {
  return { kind: 'wrong', problems: [{ part: '', code, ...(most === undefined ? {} : { most }) }] };
}
