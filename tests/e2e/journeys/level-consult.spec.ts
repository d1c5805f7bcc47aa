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
  level: 'consult',
  title: 'När ska badhuset ha öppet?',
  purpose: 'Vi vill veta vilka tider som passar, så att fler kan bada.',
  question: 'Vilka öppettider passar dig?',
  influenceable: 'Vilka kvällar badhuset är öppet',
  fixed: 'Antalet timmar i veckan',
  body: 'Kultur- och fritidsnämnden',
  goal: 'Minst tjugo svarar.',
  groups: ['Skiftarbetare', 'Simklubben'],
  method: 'Fokusgrupp',
};

const becomes: WhatBecomes = {
  meeting: 'Fokusgrupp om tiderna',
  said: [
    { text: 'Öppna tidigt på morgonen.', theme: 'Morgnar' },
    { text: 'Jag slutar klockan tio på kvällen.', theme: 'Kvällar' },
  ],
  more: { from: 'Brev eller mejl', said: [{ text: 'Klockan sex passar mig.', theme: 'Morgnar' }] },
  decision: 'Badhuset öppnar klockan sex två dagar i veckan.',
  grounds: 'De flesta som arbetar skift valde morgonen.',
  action: 'Nya tider från mars',
  responsible: 'Badhuschefen',
  summary: 'Ni valde morgonen. Nu öppnar vi tidigare.',
  lesson: 'Den som arbetar skift svarar helst i ett brev.',
};

test('a consultation: residents choose among alternatives once, some of them by letter, and read what it led to', async ({
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
