/** A text in the dialogue's own language, as a working copy keeps it. */
const text = (value: unknown) => ({ text: value, of: null });

/** The values of a plan that lacks nothing of what publishing asks for, by field and item. Its dates lie after 22 November 2026. */
export const readyPlan: Readonly<Record<string, unknown>> = {
  'kind.': 'resident',
  'title.sv': text('Lek vid ån'),
  'purpose.sv': text('Vi vill veta vad lekplatsen ska ha, så att pengarna gör nytta.'),
  'question.sv': text('Vad ska finnas på lekplatsen?'),
  'influenceable.sv': text(['vad som byggs', 'var det står']),
  'fixed.sv': text(['pengarna']),
  'body.': 'tn',
  'gate.influenceable': { answer: 'yes', ground: 'Inget är ritat.' },
  'gate.representatives': { answer: 'yes', ground: 'Nämnden väntar på svaren.' },
  'gate.defined': { answer: 'yes', ground: 'En plats, en fråga.' },
  'gate.wanted': { answer: 'yes', ground: 'Nämnden har bett om dem.' },
  'proposedLevel.': 'dialogue',
  'levelDecision.': {
    level: 'dialogue',
    body: 'Tekniska nämnden',
    decidedOn: '2026-11-10',
    section: '§ 104',
  },
  'methods.survey': { done: [] },
  'opensOn.': '2026-12-01',
  'closesOn.': '2026-12-20',
  'decisionExpectedOn.': '2027-02-01',
  'feedbackPromisedOn.': '2027-02-15',
  'way.01935a00-0000-7000-8000-000000000001': { kind: 'decision', on: '2027-02-01' },
  'wayTitle.01935a00-0000-7000-8000-000000000001/sv': text('Nämnden beslutar'),
  'retention.': { months: '24', basis: 'Gallringsbeslut 12' },
  'about.sv': text('Lekplatsen är tjugo år gammal och ska byggas om.'),
  'audience.sv': text('Du som bor nära ån.'),
  'participation.sv': text('Svara på enkäten.'),
  'resultUse.sv': text('Svaren blir underlag för ritningen.'),
  'contact.': { name: 'Amina Lindqvist', email: 'amina@viken.example' },
};
