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
  level: 'dialogue',
  title: 'Torget i Norrby',
  purpose: 'Vi vill veta hur torget används, så att det blir ett torg för alla.',
  question: 'Hur ska torget i Norrby användas?',
  influenceable: 'Vad som ska finnas på torget\nNär det är öppet för bilar',
  fixed: 'Pengarna: två miljoner kronor',
  body: 'Tekniska nämnden',
  goal: 'Minst tjugo personer är med.',
  groups: ['Handlare', 'Unga'],
  method: 'Dialogcafé',
};

const becomes: WhatBecomes = {
  meeting: 'Samtal på torget',
  said: [
    { text: 'Det saknas bänkar.', theme: 'Sittplatser' },
    { text: 'Bilarna står i vägen.', theme: 'Bilar' },
    { text: 'Bänkarna är trasiga.', theme: 'Sittplatser' },
  ],
  decision: 'Tolv bänkar ställs ut och bilarna får vänta utanför.',
  grounds: 'Många vill sitta på torget.',
  action: 'Ställa ut bänkar',
  responsible: 'Gatuchefen',
  summary: 'Ni ville sitta på torget. Det ska gå nu.',
  lesson: 'Den som har butik kan inte komma på dagen.',
};

test.use({ means: 'browsers' });

test('a dialogue is planned, decided, published, held, compiled, decided upon, reported back and followed up, by the right people', async ({
  story,
}) => {
  const places = await plansAndDecides(story, dialogue);
  const meeting = await addsMeeting(await story.desk('anna'), places.work, {
    title: becomes.meeting,
    day: story.day(days.meeting),
  });
  await publishes(story, places, dialogue);
  const email = await takesPart(story, places, becomes, meeting);
  const own = await compiles(story, places, dialogue, becomes, email);
  await reportsBack(story, places, dialogue, becomes, own);
  await followsUpAndReports(story, places, dialogue, becomes, email);
});
