import { followsUp, writesReport } from '../../support/levels/follow-up-story';
import { test } from '../../support/levels/level-test';
import { days } from '../../support/levels/plan-story';
import type { PlannedDialogue } from '../../support/levels/planned-dialogue';
import { asksForPublication, canNotApproveAlone, looksAndApproves } from '../../support/levels/publish-story';
import { plansAndDecides, publishes } from '../../support/levels/whole-story';
import { words as t } from '../../support/words';

const information: PlannedDialogue = {
  level: 'inform',
  title: 'Bron vid Åstigen byts ut',
  purpose: 'Alla som går över bron ska veta när den är stängd.',
  question: 'När är bron stängd?',
  influenceable: '',
  fixed: 'Bron byts ut i maj',
  body: 'Tekniska nämnden',
  goal: 'Alla i området får veta.',
  groups: ['De som bor vid Åstigen', 'Skolbarn'],
  method: 'Informationsmöte',
};

test('information is called information all the way, offers nothing to take part in, and is reported on', async ({
  story,
}) => {
  const places = await plansAndDecides(story, information);
  const anna = await story.desk('anna');
  // There is no way to take part in what can't be influenced, not even for who sends a form of their own.
  await anna.open(`${places.work}/plan/methods`);
  await anna.reads(t('plan-reach:methods.information'));
  await anna.findsNo(t('methods:survey.name'));
  await publishes(story, places, information);

  await story.passTo(days.opens);
  const resident = await story.desk(null);
  await resident.open(places.page);
  await resident.reads(t('ladder:levels.inform.name'), t('dialogues:page.information.takePart'));
  await resident.findsNo(t('dialogues:page.takePart'), t('dialogues:page.influenceable'));

  await story.passTo(days.closes + 1);
  const officer = await story.desk('anna');
  await officer.open(places.work);
  await officer.reads(t('dialogues:states.finished'));
  await followsUp(officer, places.work, { groups: information.groups, lesson: 'Sätt upp lappar vid bron.' });
  const words = 'Lappen vid bron lästes av de flesta.';
  await writesReport(officer, places.work, {
    reportResults: words,
    reportUse: 'Inget var öppet för påverkan. Vi svarade på frågor.',
  });
  await asksForPublication(officer, `${places.work}/rapport`);
  await canNotApproveAlone(officer, places.work, 'report');
  await looksAndApproves(await story.desk('cem'), places.work, 'report', [words]);
  await resident.open(places.page);
  await resident.findsNo(t('dialogues:page.after.waitingUndated'));
  await resident.follow(t('dialogues:page.readReport'));
  await resident.reads(words, information.goal);
});
