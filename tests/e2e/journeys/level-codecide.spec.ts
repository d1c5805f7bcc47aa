import { test } from '../../support/levels/level-test';
import { addsMeeting } from '../../support/levels/meeting-story';
import { days, decisionStory } from '../../support/levels/plan-story';
import type { PlannedDialogue } from '../../support/levels/planned-dialogue';
import {
  compiles,
  followsUpAndReports,
  plansAndDecides,
  publishes,
  reportsBack,
  takesPart,
  type WhatBecomes,
} from '../../support/levels/whole-story';
import { words as t } from '../../support/words';

const dialogue: PlannedDialogue = {
  level: 'codecide',
  title: 'En miljon till parken',
  purpose: 'Vi vill att ni som bor här bestämmer vad parken ska få.',
  question: 'Vad ska miljonen gå till?',
  influenceable: 'Vilket av de tre förslagen som byggs',
  fixed: 'Summan är en miljon kronor',
  body: 'Kommunstyrelsen',
  goal: 'Minst tjugo röstar.',
  groups: ['Barnfamiljer', 'Äldre'],
  method: 'Omröstning',
};
const promise = 'Kommunstyrelsen bygger det förslag som får flest röster.';

const becomes: WhatBecomes = {
  meeting: 'Omröstning i parken',
  said: [
    { text: 'Lekplatsen fick fjorton röster.', theme: 'Lekplatsen' },
    { text: 'Dammen fick tio röster.', theme: 'Dammen' },
  ],
  decision: 'Lekplatsen byggs, så som omröstningen visade.',
  grounds: 'Lekplatsen fick flest röster.',
  action: 'Bygga lekplatsen',
  responsible: 'Parkchefen',
  summary: 'Ni röstade för lekplatsen. Den byggs.',
  lesson: 'Rösta på plats: då kommer barnen också.',
};

test('deciding together needs the promise of the body on record beforehand, and the decision follows the vote', async ({
  story,
}) => {
  const places = await plansAndDecides(story, dialogue);
  const anna = await story.desk('anna');
  await anna.open(`${places.work}/publicera`);
  await anna.reads(t('plan:lacks.promise'));
  await anna.findsNo(t('publishing:ask.send'));
  const birgit = await story.desk('birgit');
  await decisionStory(story, birgit, dialogue, places.work).promisesInAdvance(promise);

  const meeting = await addsMeeting(anna, places.work, {
    title: becomes.meeting,
    day: story.day(days.meeting),
  });
  await publishes(story, places, dialogue);
  const email = await takesPart(story, places, becomes, meeting);
  const own = await compiles(story, places, dialogue, becomes, email);
  await reportsBack(story, places, dialogue, becomes, own);
  await followsUpAndReports(story, places, dialogue, becomes, email);
});
