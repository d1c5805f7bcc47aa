import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { isHit, parseQuery, wordsIn } from '~/features/dialogues/search-text';
import { getT } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';

import { guideChapters, isGuideChapter, type GuideChapter } from './guide-chapter';
import {
  parseGuideText,
  type GuideBlock,
  type GuideInline,
  type GuideSection,
  type GuideText,
} from './guide-text';

/** A chapter, with the words of the portal's pages put in. */
export interface ReadChapter extends GuideText {
  chapter: GuideChapter;
}

const chapters = new Map<GuideChapter, ReadChapter>();

/** The guide is in Swedish, as are the rules and decisions that it is about. */
const folder = resolve('locales', sourceLanguage, 'guide');

/** Every chapter, in order. Read from its file when first asked for. */
export function readGuide(): readonly ReadChapter[] {
  return guideChapters.map(readChapter);
}

/**
 * One chapter, with those before and after it.
 *
 * @throws {Response} 404 for one that there is not
 */
export function requireChapter(name = ''): {
  chapter: ReadChapter;
  before: ReadChapter | null;
  next: ReadChapter | null;
} {
  if (!isGuideChapter(name)) throw new Response(null, { status: 404 });
  const at = guideChapters.indexOf(name);
  const beside = (place: number) => {
    const other = guideChapters[place];
    return other === undefined ? null : readChapter(other);
  };
  return { chapter: readChapter(name), before: at === 0 ? null : beside(at - 1), next: beside(at + 1) };
}

/** A place in the guide that someone searched for. */
export interface GuideHit {
  chapter: GuideChapter;
  chapterTitle: string;
  heading: string;
  id: string;
  /** How it begins. */
  begins: string;
}

/** The sections in which all of the searched words stand, in any of their forms. */
export function searchGuide(query: string): readonly GuideHit[] {
  const words = parseQuery(query);
  if (words.length === 0) return [];
  return readGuide().flatMap(({ chapter, title, sections }) =>
    sections
      .filter((section) => {
        const forms = wordsIn(`${title} ${section.heading} ${textOf(section)}`).map(({ form }) => form);
        return words.every((word) => forms.some((form) => isHit(form, sourceLanguage, word)));
      })
      .map((section) => ({
        chapter,
        chapterTitle: title,
        heading: section.heading,
        id: section.id,
        begins: beginningOf(textOf(section)),
      })),
  );
}

function readChapter(chapter: GuideChapter): ReadChapter {
  const known = chapters.get(chapter);
  if (known !== undefined) return known;
  const text = parseGuideText(readFileSync(resolve(folder, `${chapter}.md`), 'utf8'));
  const read = {
    chapter,
    title: text.title,
    lead: text.lead.map(worded),
    sections: text.sections.map((section) => ({ ...section, blocks: section.blocks.map(wordedBlock) })),
  };
  chapters.set(chapter, read);
  return read;
}

function wordedBlock(block: GuideBlock): GuideBlock {
  return 'line' in block
    ? { ...block, line: block.line.map(worded) }
    : { ...block, lines: block.lines.map((line) => line.map(worded)) };
}

/** A key becomes what stands on the page, with an ellipsis for what differs from time to time. */
function worded(inline: GuideInline): GuideInline {
  if (inline.kind !== 'word' && inline.kind !== 'quoted') return inline;
  const text = getT(sourceLanguage)(inline.text, { skipInterpolation: true });
  return { kind: inline.kind, text: text.replace(/\{\{.*?\}\}/g, '…') };
}

function textOf(section: GuideSection): string {
  const lines = section.blocks.flatMap((block) => ('line' in block ? [block.line] : block.lines));
  return lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
}

const longestBeginning = 160;

function beginningOf(text: string): string {
  if (text.length <= longestBeginning) return text;
  const cut = text.slice(0, longestBeginning);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
