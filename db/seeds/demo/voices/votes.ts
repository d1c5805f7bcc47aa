import type { DemoVoices } from './demo-voices';

/** Where residents decided by voting: what they proposed before. Votes are counted as votes, and are nobody's contribution. */
export const voteVoices: readonly DemoVoices[] = [
  {
    slug: 'medborgarbudget-osteras',
    openers: [],
    themes: {},
    others: [
      {
        kind: 'proposal',
        title: 'Utegym',
        words: [
          'Ett utegym vid Ekbacken, så kan de äldre också träna.',
          'Utegym som man når från rullstol.',
          'Redskap ute, gratis för alla.',
        ],
      },
      {
        kind: 'proposal',
        title: 'Pergola med långbord',
        words: ['Ett långbord under tak, att äta tillsammans vid.', 'Pergola bakom biblioteket.'],
      },
      {
        kind: 'proposal',
        title: 'Scen på torget',
        words: ['En liten scen på torget.', 'Scen med el, så kan kören sjunga ute.'],
      },
      {
        kind: 'proposal',
        title: 'Pumptrackbana',
        words: ['Pumptrack! Vi är 40 som åker i Skövde i dag.', 'En bana för cykel och skate.'],
      },
    ],
    without: ['Laga hålen på Storgatan.'],
  },
  {
    slug: 'medborgarbudget-astigen',
    openers: [],
    themes: {},
    others: [
      {
        kind: 'proposal',
        title: 'Belysta grillplatser',
        words: [
          'Grillplatser med ljus, vid dammen.',
          'Någonstans att vara tillsammans som inte kostar.',
          'Grill bakom Åstigsskolan.',
        ],
      },
      {
        kind: 'proposal',
        title: 'Bordtennis ute',
        words: ['Två pingisbord i betong.', 'Pingis vid fotbollsplanen.'],
      },
      {
        kind: 'proposal',
        title: 'Odlingshus',
        words: ['Ett växthus som grannar delar på.', 'Jag vill odla men har ingen balkong.'],
      },
      {
        kind: 'idea',
        title: 'Vatten att plaska i',
        words: ['En plaskdamm för de små.', 'Vatten på sommaren!', 'Plaskdamm som i min barndom.'],
      },
    ],
  },
  {
    slug: 'konst-pa-stortorget',
    openers: [],
    themes: {},
    others: [
      {
        kind: 'answer',
        title: 'Ekan',
        words: [
          'Den luktar farfar.',
          'Ekan, för att barnen kan klättra.',
          'Äntligen konst som säger något om oss.',
        ],
      },
      {
        kind: 'answer',
        title: 'Vassen',
        words: ['Vassen! Den låter.', 'Rören som sjunger är det enda nya.'],
      },
      { kind: 'answer', title: 'Väntan', words: ['Väntan är vacker, fast kall.'] },
    ],
    without: ['Lägg pengarna på skolan.'],
  },
  {
    slug: 'vad-ska-bron-heta',
    openers: [],
    themes: {},
    others: [
      {
        kind: 'proposal',
        title: 'Lovisas bro',
        words: [
          'Lovisas bro, efter roddaren. Hon tog fem öre och berättade nyheterna på köpet.',
          'Lovisa rodde min mormor till skolan.',
        ],
      },
      {
        kind: 'proposal',
        title: 'Suckarnas bro',
        words: ['Suckarnas bro. Alla som har haft matteprov förstår.', 'Suckarnas!'],
      },
      { kind: 'proposal', title: 'Skämtsamma namn', words: ['Bro McBroface.', 'Bron över floden Viken.'] },
    ],
  },
  {
    slug: 'skolgarden-pa-skogshojden',
    openers: [],
    themes: {},
    others: [
      {
        kind: 'proposal',
        title: 'Skogen',
        words: [
          'Vi vill få gå in i skogen bakom matsalen.',
          'Kojor!',
          'Skogen är vår fast staketet står där.',
        ],
      },
      {
        kind: 'proposal',
        title: 'Parkourbana',
        words: ['Parkour, som på youtube.', 'En bana att hoppa på.'],
      },
      {
        kind: 'need',
        title: 'Någonstans att vara ensam',
        words: ['Ibland vill man bara inte.', 'Ett ställe där ingen frågar vad man gör.'],
      },
      { kind: 'idea', title: 'Pool', words: ['POOL (hela 2A)'] },
    ],
  },
];
