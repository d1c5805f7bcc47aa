import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { isHit, parseQuery, wordsIn } from '~/features/dialogues/search-text';
import type { LocalText } from '~/i18n/localized';

import type { Lesson } from '../follow-up-fields';

/** A lesson, and the dialogue that it was learnt in. */
export interface ArchivedLesson extends Lesson {
  id: string;
  slug: string;
  title: LocalText;
  level: InfluenceLevel;
  /** The language that it is written in. */
  language: string;
  /** What its method, target group and theme are called, in that language. */
  about: string;
}

/** What is looked for; empty for anything. */
export interface LessonFilter {
  words: string;
  method: string;
  group: string;
  level: string;
}

/** What is looked for, from an address. */
export function readLessonFilter(search: URLSearchParams): LessonFilter {
  const of = (name: string) => (search.get(name) ?? '').trim().slice(0, 200);
  return { words: of('sok'), method: of('metod'), group: of('malgrupp'), level: of('niva') };
}

/** The lessons that have every word that is looked for, in any of its forms, in what was learnt, what it is about or the name of its dialogue, and are about what is chosen. */
export function findLessons(
  lessons: readonly ArchivedLesson[],
  { words, method, group, level }: LessonFilter,
): readonly ArchivedLesson[] {
  const searched = parseQuery(words);
  return lessons.filter((lesson) => {
    if (method !== '' && lesson.method !== method) return false;
    if (group !== '' && lesson.group !== group) return false;
    if (level !== '' && lesson.level !== level) return false;
    const said = wordsIn(`${textOf(lesson)} ${lesson.title.text}`);
    return searched.every((word) => said.some(({ form }) => isHit(form, lesson.language, word)));
  });
}

/** What a dialogue that is planned is like. */
export interface PlannedLike {
  /** Its title, question and purpose. */
  text: string;
  language: string;
  level: InfluenceLevel | null;
  methods: readonly string[];
  groups: readonly string[];
  themes: readonly string[];
  /** A dialogue's own lessons are none from others. */
  slug: string;
}

const mostNearest = 3;

/** The lessons that are nearest to what is planned, the nearest first: about the same method, group or theme, at the same level, or in the same words. None that has nothing in common. */
export function nearestLessons(
  lessons: readonly ArchivedLesson[],
  plan: PlannedLike,
): readonly ArchivedLesson[] {
  const planned = parseQueryWords(plan.text);
  const scored = lessons
    .filter(({ slug }) => slug !== plan.slug)
    .map((lesson) => ({ lesson, score: nearness(lesson, plan, planned) }))
    .filter(({ score }) => score > 0);
  return scored
    .toSorted((one, other) => other.score - one.score || (one.lesson.id < other.lesson.id ? 1 : -1))
    .slice(0, mostNearest)
    .map(({ lesson }) => lesson);
}

function nearness(lesson: ArchivedLesson, plan: PlannedLike, planned: ReadonlySet<string>): number {
  const about = (one: string | undefined, all: readonly string[]) => one !== undefined && all.includes(one);
  const common = parseQueryWords(`${textOf(lesson)} ${lesson.title.text}`);
  const shared = [...common].filter((word) => planned.has(word)).length;
  const kin =
    (about(lesson.method, plan.methods) ? 3 : 0) +
    (about(lesson.group, plan.groups) ? 3 : 0) +
    (about(lesson.theme, plan.themes) ? 3 : 0) +
    Math.min(shared, 4);
  // The same level alone makes no kinship.
  return kin === 0 ? 0 : kin + (lesson.level === plan.level ? 1 : 0);
}

/** The words of a text that tell what it is about: those that are long enough to. */
function parseQueryWords(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(text)
      .map(({ form }) => form)
      .filter((form) => form.length >= 6),
  );
}

function textOf({ lesson, next, about }: ArchivedLesson): string {
  return `${lesson} ${next ?? ''} ${about}`;
}
