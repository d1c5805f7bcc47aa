import type { DialogueRecord, StepRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { texts } from './youth-centre-texts';

/** Open: from blank paper to a finished proposal, made by young people. */
export function youthCentre(calendar: DemoCalendar): DialogueRecord {
  const { day, startOf, endOf } = calendar;
  const { contactRole, ...ownTexts } = texts;
  return {
    slug: 'fritidsgarden-kajutan',
    sourceLanguage: 'sv',
    influenceLevel: 'influence',
    body: bodies.kfn,
    areas: [areas.centrum],
    themes: [themes.fritid, themes.kultur],
    targetGroups: [targetGroups.unga],
    methods: ['future_workshop', 'idea_workshop'],
    ...ownTexts,
    contact: {
      name: 'Elias Haddad',
      role: contactRole,
      email: 'elias.haddad@viken.example',
      phone: '0500-00 02 44',
    },
    publishedAt: startOf(-50),
    opensAt: startOf(-33),
    closesAt: endOf(37),
    decisionExpectedOn: day(80),
    feedbackPromisedOn: day(87),
    steps: youthCentreSteps(calendar),
  };
}

function youthCentreSteps({ at, startOf }: DemoCalendar): readonly StepRecord[] {
  const kajutan = {
    sv: 'Kajutan, Hamnplan 2. Ingång i gatuplan, rörlig ramp till scenen, tyst rum att dra sig undan i.',
    en: 'Kajutan, Hamnplan 2. Street-level entrance, movable ramp to the stage, a quiet room to withdraw to.',
    ar: 'مركز Kajutan، العنوان Hamnplan 2. المدخل بمستوى الشارع، ومنحدر متنقل إلى المسرح، وغرفة هادئة لمن يحتاجها.',
    so: 'Kajutan, Hamnplan 2. Albaab la siman waddada, waddo aan jaranjaro lahayn oo masraxa loo raro iyo qol aamusan oo lagu nasto.',
    'sv-x-lattlast':
      'Kajutan, Hamnplan 2. Det finns inga trappor. Det finns ett tyst rum om du behöver vila.',
  };
  return [
    {
      kind: 'decision_to_hold',
      mode: 'triangle',
      startsAt: startOf(-55),
      hasTime: false,
      title: {
        sv: 'Nämnden gav er ett blankt papper',
        en: 'The committee gave you a blank sheet',
        ar: 'أعطتكم اللجنة ورقة بيضاء',
        so: 'Guddigu wuxuu idin siiyay warqad maran',
        'sv-x-lattlast': 'Politikerna bestämde att fråga unga',
      },
      description: {
        sv: 'KFN § 38. Nivå: inflytande. Nämnden lovade att svara på varje punkt.',
        en: 'KFN § 38. Level: influence. The committee promised to answer every point.',
        ar: 'KFN § 38. المستوى: التأثير. وعدت اللجنة بالرد على كل نقطة.',
        so: 'KFN § 38. Heerka: saamayn. Guddigu wuxuu ballanqaaday inuu qodob kasta ka jawaabo.',
        'sv-x-lattlast': 'Beslutet heter KFN § 38. Politikerna har lovat att svara på allt ni föreslår.',
      },
    },
    {
      kind: 'meeting',
      mode: 'circle',
      method: 'future_workshop',
      startsAt: at(-33, '17:00'),
      endsAt: at(-33, '20:00'),
      hasTime: true,
      attended: 52,
      place: kajutan,
      title: {
        sv: 'Framtidsverkstad: klaga, drömma, bygga',
        en: 'Future workshop: complain, dream, build',
        ar: 'ورشة المستقبل: اشتكوا، احلموا، ابنوا',
        so: 'Aqoon-isweydaarsiga mustaqbalka: cabo, riyo, dhis',
        'sv-x-lattlast': 'Första träffen: vad är dåligt och vad vill ni ha?',
      },
      description: {
        sv: 'Först allt som är dåligt, sedan allt ni vill ha, sist det som går att göra. Sena kvällar, en studio och ”inte lysrör” kom högst.',
        en: 'First all that is bad, then all you want, last what can be done. Late evenings, a studio and “no strip lights” came out on top.',
        ar: 'أولًا كل ما هو سيئ، ثم كل ما تريدونه، وأخيرًا ما يمكن تنفيذه. وتصدّرت الأمسيات المتأخرة، والاستوديو، و«لا لمصابيح النيون».',
        so: 'Marka hore wax kasta oo xun, kadib wax kasta oo aad rabtaan, ugu dambayn waxa la samayn karo. Fiidadka dambe, istuudiyo iyo ”laydh dhaadheer ma rabno” ayaa ugu sarreeyay.',
        'sv-x-lattlast':
          'Ni berättade vad som är dåligt. Sedan berättade ni vad ni vill ha. Många vill ha öppet sent och en studio för musik.',
      },
    },
    {
      kind: 'meeting',
      mode: 'circle',
      method: 'idea_workshop',
      startsAt: at(-9, '17:00'),
      endsAt: at(-9, '19:30'),
      hasTime: true,
      attended: 27,
      place: kajutan,
      title: {
        sv: 'Idéverkstad med arkitekt och modellera',
        en: 'Idea workshop with an architect and modelling clay',
        ar: 'ورشة أفكار مع مهندس معماري وطين للتشكيل',
        so: 'Aqoon-isweydaarsi fikradeed oo naqshadeeye iyo dhoobo la socdaan',
        'sv-x-lattlast': 'Andra träffen: vi byggde modeller',
      },
      description: {
        sv: 'Sex modeller av huset blev till. De står i Kajutans fönster.',
        en: 'Six models of the house came about. They stand in Kajutan’s window.',
        ar: 'وُلدت ستة نماذج للمبنى، وهي معروضة في نافذة Kajutan.',
        so: 'Lix moodeel oo guriga ah ayaa la sameeyay. Waxay yaalliin daaqadda Kajutan.',
        'sv-x-lattlast': 'Ni byggde sex små modeller av huset. De står i fönstret på Kajutan.',
      },
    },
    {
      kind: 'meeting',
      mode: 'circle',
      method: 'idea_workshop',
      startsAt: at(9, '17:00'),
      endsAt: at(9, '19:30'),
      hasTime: true,
      place: kajutan,
      title: {
        sv: 'Idéverkstad: regler, tider och pengar',
        en: 'Idea workshop: rules, hours and money',
        ar: 'ورشة أفكار: القواعد والأوقات والمال',
        so: 'Aqoon-isweydaarsi fikradeed: xeerar, saacado iyo lacag',
        'sv-x-lattlast': 'Tredje träffen: regler, tider och pengar',
      },
      description: {
        sv: 'Vi spelar ett budgetspel med riktiga priser. Mat från klockan 17.',
        en: 'We play a budget game with real prices. Food from 5 pm.',
        ar: 'نلعب لعبة ميزانية بأسعار حقيقية. الطعام من الساعة 17.',
        so: 'Waxaan ciyaaraynaa ciyaar miisaaniyadeed oo qiimo dhab ah leh. Cunto laga bilaabo 17.',
        'sv-x-lattlast': 'Vi spelar ett spel om pengar. Priserna är på riktigt. Vi bjuder på mat.',
      },
    },
    {
      kind: 'meeting',
      mode: 'circle',
      method: 'idea_workshop',
      startsAt: at(37, '17:00'),
      endsAt: at(37, '19:30'),
      hasTime: true,
      place: kajutan,
      title: {
        sv: 'Sista verkstaden: förslaget blir klart',
        en: 'Last workshop: the proposal is finished',
        ar: 'الورشة الأخيرة: يكتمل المقترح',
        so: 'Aqoon-isweydaarsiga ugu dambeeya: soo jeedintu way dhammaanaysaa',
        'sv-x-lattlast': 'Sista träffen: förslaget blir klart',
      },
    },
    {
      kind: 'compilation',
      mode: 'circle',
      startsAt: startOf(51),
      hasTime: false,
      title: {
        sv: 'Arbetsgruppen läser korrektur och lämnar över',
        en: 'The working group proofreads and hands over',
        ar: 'تراجع مجموعة العمل المقترح وتسلّمه',
        so: 'Kooxda shaqadu way saxaysaa oo way gudbinaysaa',
        'sv-x-lattlast': 'Gruppen läser förslaget och lämnar det',
      },
    },
    {
      kind: 'decision',
      mode: 'triangle',
      startsAt: startOf(80),
      hasTime: false,
      title: {
        sv: 'Nämnden beslutar, med arbetsgruppen i rummet',
        en: 'The committee decides, with the working group in the room',
        ar: 'تقرّر اللجنة بحضور مجموعة العمل',
        so: 'Guddigu wuu go’aaminayaa, kooxda shaqaduna qolka way joogtaa',
        'sv-x-lattlast': 'Politikerna bestämmer. Gruppen är med i rummet.',
      },
    },
    {
      kind: 'feedback',
      mode: 'circle',
      startsAt: at(87, '18:00'),
      endsAt: at(87, '20:00'),
      hasTime: true,
      place: kajutan,
      title: {
        sv: 'Öppet hus: så blir Kajutan',
        en: 'Open house: what Kajutan will be',
        ar: 'يوم مفتوح: هكذا سيكون Kajutan',
        so: 'Guri furan: sida Kajutan noqonayso',
        'sv-x-lattlast': 'Vi berättar hur Kajutan ska bli',
      },
    },
  ];
}
