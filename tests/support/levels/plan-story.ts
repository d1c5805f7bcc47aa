import { words as t } from '../words';
import type { Desk } from './desk';
import type { Story } from './level-test';
import type { PlannedDialogue } from './planned-dialogue';

const field = (name: string) => t(`plan:fields.${name}.label`);
const level = (name: string) => t(`ladder:levels.${name}.name`);
const save = t('draft:save');

/** The days of a story: when one can take part, what is held, and what is promised. */
export const days = { opens: 1, meeting: 10, closes: 30, told: 40, decided: 60, feedback: 80 } as const;

/** A plan, which an officer opens with nothing in it but a name, and fills in step by step. */
export function planStory(story: Story, anna: Desk, dialogue: PlannedDialogue) {
  let work = '';
  const step = (name: string) => anna.open(`${work}/plan/${name}`);
  const saves = async () => {
    await anna.press(save);
    await anna.reads(t('draft:saved'));
  };
  const isInformation = dialogue.level === 'inform';
  return {
    async opens(): Promise<string> {
      await anna.open('/sv/arbete/dialoger/ny');
      await anna.fill(field('title'), dialogue.title);
      await anna.press(t('planning:new.send'));
      work = anna.path();
      return work;
    },
    async writesWhatItIsAbout() {
      await step('question');
      await anna.fill(field('purpose'), dialogue.purpose);
      await anna.fill(field('question'), dialogue.question);
      await anna.fill(field('influenceable'), dialogue.influenceable);
      await anna.fill(field('fixed'), dialogue.fixed);
      await saves();
    },
    async saysWhoDoesWhat() {
      await step('responsibility');
      await anna.choose(field('body'), dialogue.body);
      await anna.tick('Norrby');
      await anna.unfold(t('plan:numbered', { number: 1, name: t('plan:steps.question.name') }));
      const name = t('plan:responsibility.person', { name: 'Anna Lind', roles: t('work:roles.officer') });
      await anna.tick(name, { nth: 0 });
      await saves();
    },
    async setsGoalsAndLevel() {
      await step('goals');
      const goal = { in: t('plan-reach:goals.new') };
      await anna.fill(field('goals.goal'), dialogue.goal, goal);
      await anna.choose(field('goals.type'), t('plan-reach:goals.types.process'), goal);
      await anna.fill(field('goals.indicator'), 'Vi räknar dem på mötet.', goal);
      await saves();
      await step('level');
      await anna.tick(level(dialogue.level));
      await anna.fill(field('levelReason'), 'Så långt räcker frågan.');
      await saves();
    },
    async saysForWhom() {
      await step('groups');
      const group = { in: t('plan-reach:groups.new') };
      for (const [index, name] of dialogue.groups.entries()) {
        await anna.fill(field('groups.name'), name, group);
        // Concerned, but seldom heard.
        await anna.tick(t('plan-reach:groups.yes'), { ...group, nth: 0 });
        await anna.tick(t('plan-reach:groups.no'), { ...group, nth: 1 });
        await anna.press(index === 0 ? t('plan-reach:saveAndMore') : save);
      }
      await anna.reads(t('draft:saved'));
    },
    async choosesHow() {
      await step('methods');
      await anna.tick(field('methods.chosen'), { in: dialogue.method });
      await saves();
    },
    async setsDays() {
      await step('time');
      await anna.fill(field('opensOn'), story.day(days.opens));
      await anna.fill(field('closesOn'), story.day(days.closes));
      if (isInformation) await anna.findsNo(field('participantsToldOn'));
      else {
        await anna.fill(field('participantsToldOn'), story.day(days.told));
        await anna.fill(field('decisionExpectedOn'), story.day(days.decided));
        await anna.fill(field('feedbackPromisedOn'), story.day(days.feedback));
      }
      await anna.fill(field('retention.months'), '24');
      await anna.fill(field('retention.basis'), 'Nämndens dokumenthanteringsplan');
      await saves();
    },
    async makesItPossibleForAll() {
      await step('access');
      for (const aspect of ['method', 'communication', 'information', 'accessibility', 'analysis'])
        await anna.fill(t(`plan-reach:access.aspects.${aspect}`), 'Vi frågar dem det gäller.');
      await saves();
      await step('communication');
      const channel = { in: t('plan-reach:communication.new') };
      await anna.choose(
        field('channels.channel'),
        t('plan-reach:communication.channels.notice_board'),
        channel,
      );
      await anna.fill(field('channels.on'), story.day(days.opens), channel);
      await saves();
    },
    async writesThePage() {
      await step('page');
      await anna.fill(field('about'), `${dialogue.purpose} Därför frågar vi nu.`);
      await anna.fill(field('audience'), dialogue.groups.join(' och '));
      await anna.fill(field('participation'), 'Kom till mötet och säg vad du tycker.');
      await anna.fill(field('resultUse'), `${dialogue.body} läser allt.`);
      await anna.fill(field('contact.name'), 'Anna Lind');
      await anna.fill(field('contact.email'), 'anna.lind@viken.example');
      await saves();
    },
  };
}

/** What only an elected representative may say: whether there may be a dialogue, and how far it reaches. */
export function decisionStory(story: Story, birgit: Desk, dialogue: PlannedDialogue, work: string) {
  const gates =
    dialogue.level === 'inform'
      ? (['defined'] as const)
      : (['influenceable', 'representatives', 'defined', 'wanted'] as const);
  return {
    async answersTheConditions() {
      await birgit.open(`${work}/plan/gates`);
      for (const gate of gates) {
        await birgit.tick(t('plan:gates.answers.yes'), { in: t(`plan:gates.questions.${gate}`) });
        const why = `${t(`plan:gates.questions.${gate}`)} ${field('gate.ground')}`;
        await birgit.fill(why, 'Nämnden har talat om det.');
      }
      await birgit.press(save);
      await birgit.reads(t('draft:saved'), t('plan:states.done'));
    },
    async decidesTheLevel() {
      await birgit.open(`${work}/plan/level`);
      const decision = { in: t('plan:level.decision') };
      await birgit.choose(field('levelDecision.level'), level(dialogue.level), decision);
      await birgit.choose(field('levelDecision.body'), dialogue.body, decision);
      await birgit.fill(field('levelDecision.decidedOn'), story.day(0), decision);
      await birgit.fill(field('levelDecision.section'), '§ 48', decision);
      await birgit.press(save);
      await birgit.reads(t('draft:saved'));
    },
    async promisesInAdvance(promise: string) {
      await birgit.open(`${work}/plan/level`);
      const part = { in: t('plan:level.promise') };
      await birgit.choose(field('advancePromise.body'), dialogue.body, part);
      await birgit.fill(field('advancePromise.decidedOn'), story.day(0), part);
      await birgit.fill(field('advancePromise.section'), '§ 49', part);
      await birgit.fill(field('advancePromise.text'), promise, part);
      await birgit.press(save);
      await birgit.reads(t('draft:saved'));
    },
  };
}
