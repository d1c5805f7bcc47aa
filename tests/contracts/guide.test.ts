import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { sectionRules, type DialogueSection } from '~/features/planning/open-dialogue/open-dialogue';
import { planSteps } from '~/features/planning/plan/plan-step';
import {
  guideChapters,
  guideOfFollowUp,
  guideOfOutcome,
  guideOfSection,
  guideOfStep,
  isGuideChapter,
  type GuidePlace,
} from '~/features/workspace/guide/guide-chapter';
import { inlinesOf, parseGuideText } from '~/features/workspace/guide/guide-text';
import { searchGuide } from '~/features/workspace/guide/read-guide.server';

import { readAllTexts } from './locales/read-texts';

const folder = 'locales/sv/guide';
const chapters = guideChapters.map((chapter) => ({
  chapter,
  ...parseGuideText(readFileSync(`${folder}/${chapter}.md`, 'utf8')),
}));
const inlines = chapters.flatMap(({ chapter, lead, sections }) =>
  [lead, ...sections.map(inlinesOf)].flat().map((inline) => ({ chapter, ...inline })),
);

/** Whether the guide has a chapter with such a heading. */
function has({ chapter, heading }: GuidePlace): boolean {
  const found = chapters.find((one) => one.chapter === chapter);
  return found !== undefined && (heading === undefined || found.sections.some(({ id }) => id === heading));
}

describe('the guide', () => {
  test('has a file for each of its chapters, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(guideChapters.map((chapter) => `${chapter}.md`).sort());
  });

  test('names only words that stand on the portal’s pages', () => {
    const texts = readAllTexts().find(({ tag }) => tag === 'sv')!.texts;
    const missing = inlines.filter(
      ({ kind, text }) => (kind === 'word' || kind === 'quoted') && !texts.has(text),
    );
    expect(missing.map(({ chapter, text }) => `${chapter}: ${text}`)).toEqual([]);
  });

  test('leaves no mark of how it is written to be read', () => {
    const left = inlines.filter(
      ({ kind, text }) => kind !== 'word' && kind !== 'quoted' && /[{}*[\]#]/.test(text),
    );
    expect(left.map(({ chapter, text }) => `${chapter}: ${text}`)).toEqual([]);
  });

  test('leads only to what is in it', () => {
    const lost = inlines.flatMap((inline) => {
      if (inline.kind !== 'link') return [];
      const [chapter = '', heading] = inline.to.split('#');
      const isThere =
        isGuideChapter(chapter) && has(heading === undefined ? { chapter } : { chapter, heading });
      return isThere ? [] : [`${inline.chapter}: ${inline.to}`];
    });
    expect(lost).toEqual([]);
  });

  test('tells of every step of a plan, where the step’s page says that it does', () => {
    expect(planSteps.filter((step) => !has(guideOfStep(step)))).toEqual([]);
  });

  test('tells of the parts of the work, where their pages say that it does', () => {
    const untold = (Object.keys(sectionRules) as DialogueSection[]).filter((section) => {
      const place = guideOfSection(section);
      return place === undefined || !has(place);
    });
    expect(untold).toEqual([]);
    const pages = [...Object.values(guideOfOutcome), ...Object.values(guideOfFollowUp)];
    expect(pages.filter((place) => !has(place))).toEqual([]);
  });

  test('has no two headings with one address', () => {
    for (const { chapter, sections } of chapters) {
      const ids = sections.map(({ id }) => id);
      expect(new Set(ids).size, chapter).toBe(ids.length);
    }
  });

  test('is found in by any form of a word', () => {
    expect(searchGuide('översättningar').map(({ chapter, id }) => `${chapter}#${id}`)).toContain(
      'publicera#oversatta',
    );
    expect(searchGuide('medbeslutande löfte').map(({ id }) => id)).toContain('medbeslutande');
    expect(searchGuide('xyzzy')).toEqual([]);
  });
});
