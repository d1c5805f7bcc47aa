import { test } from '../../support/levels/level-test';
import { addsMeeting } from '../../support/levels/meeting-story';
import { days } from '../../support/levels/plan-story';
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

const dialogue: PlannedDialogue = {
  level: 'influence',
  title: 'Ett ungdomens hus',
  purpose: 'Vi vill ta fram huset tillsammans med dem som ska vara där.',
  question: 'Hur blir huset ett ställe dit du går?',
  influenceable: 'Vad huset ska innehålla\nVem som sköter det',
  fixed: 'Huset finns redan',
  body: 'Kultur- och fritidsnämnden',
  goal: 'Minst tjugo unga är med hela vägen.',
  groups: ['Unga som inte är med i någon förening', 'Föreningar'],
  method: 'Framtidsverkstad',
};

const becomes: WhatBecomes = {
  meeting: 'Verkstad: klaga, drömma, bygga',
  said: [
    { text: 'Vi vill ha ett kök.', theme: 'Köket' },
    { text: 'Öppet när bussen går.', theme: 'Öppettiderna' },
  ],
  more: { from: 'Verkstad: förslaget', said: [{ text: 'Vi kan sköta köket själva.', theme: 'Köket' }] },
  decision: 'Förslaget som de unga tagit fram antas.',
  grounds: 'Det är genomarbetat och ryms i budgeten.',
  action: 'Bygga köket',
  responsible: 'Fritidschefen',
  summary: 'Ni tog fram ett förslag. Det blir så.',
  lesson: 'Börja med mat.',
};

test('influence: residents meet more than once and take the proposal forward, until the body adopts it', async ({
  story,
}) => {
  const places = await plansAndDecides(story, dialogue);
  const meeting = await addsMeeting(await story.desk('anna'), places.work, {
    title: becomes.meeting,
    day: story.day(days.meeting),
  });
  await publishes(story, places, dialogue);
  const email = await takesPart(story, places, becomes, meeting);
  // They meet again, at a meeting that was not planned from the start.
  await addsMeeting(await story.desk('anna'), places.work, {
    title: 'Verkstad: förslaget',
    day: story.day(days.meeting + 10),
  });
  const own = await compiles(story, places, dialogue, becomes, email);
  await reportsBack(story, places, dialogue, becomes, own);
  await followsUpAndReports(story, places, dialogue, becomes, email);
});
