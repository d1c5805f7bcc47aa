import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Planned: the hall is decided, what goes into it is not. */
export function swimmingHallContent({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'nya-simhallen-vad-ska-den-innehalla',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.kfn,
    areas: [areas.whole, areas.astigen],
    themes: [themes.fritid, themes.bygga],
    targetGroups: [targetGroups.alla, targetGroups.foreningar, targetGroups.funktionsratt],
    methods: ['survey', 'cafe_dialogue'],
    title: { sv: 'Den nya simhallen är beslutad – vad ska finnas i den?' },
    question: { sv: 'Vilka bassänger och ytor är viktigast när allt inte får plats?' },
    purpose: {
      sv: 'Nämnden behöver veta hur ni simmar, leker och rehabtränar, så att hallens 3 400 kvadratmeter används rätt i femtio år framåt.',
    },
    about: {
      sv: 'Simhallen i Åstigen är från 1971 och läcker 11 kubikmeter vatten om dygnet. Fullmäktige har beslutat att bygga en ny på samma tomt.\n\nEn bassäng på 25 meter med åtta banor ryms alltid. Resten är val: en varm bassäng för rehab och bebisar, hopptorn, rutschbana, gym eller en läktare för tävlingar. Två av fem får plats.',
    },
    audience: {
      sv: 'Du som badar, tävlar, rehabtränar eller tar med barnen. Och du som slutade gå dit för att det var kallt, trångt eller svårt att komma ner i vattnet.',
    },
    participation: {
      sv: 'Svara på enkäten på papper i simhallens kassa eller på biblioteken, eller på viken.example/simhallen. Kom till kafédialogen i simhallens foajé: sex bord, sex frågor, och två av borden har arkitekten med. Badet är gratis efteråt. Vill du svara på telefon, eller behöver du tolk, ledsagare eller annat stöd, ring Kerstin på 0500-00 02 58.',
    },
    resultUse: {
      sv: 'Nämnden väljer innehåll efter enkäten, samtalen och vad varje del kostar i drift. Alla tre redovisas bredvid varandra.',
    },
    influenceable: {
      sv: [
        'vilka två av de fem delarna som byggs',
        'hur omklädningsrummen delas in',
        'vad som krävs för att alla ska komma ner i vattnet',
        'färg, ljus och ljud',
      ],
    },
    fixed: {
      sv: [
        'byggkostnaden: högst 210 miljoner kronor (fullmäktige § 27)',
        'tomten i Åstigen',
        'en 25-metersbassäng med åtta banor',
      ],
    },
    contact: {
      name: 'Kerstin Vallgren',
      role: { sv: 'projektledare' },
      email: 'kerstin.vallgren@viken.example',
      phone: '0500-00 02 58',
    },
    publishedAt: startOf(-9),
    opensAt: startOf(21),
    closesAt: endOf(56),
    decisionExpectedOn: day(98),
    feedbackPromisedOn: day(105),
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-17),
        hasTime: false,
        title: { sv: 'Nämnden beslutade att fråga om innehållet' },
        description: { sv: 'KFN § 52. Tomten och pengarna ligger fast, innehållet gör det inte.' },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'survey',
        startsAt: startOf(21),
        endsAt: endOf(56),
        hasTime: false,
        title: { sv: 'Svara om nya simhallen' },
        description: {
          sv: 'Du får en summa att lägga på de fem delarna, så att du ser vad som tränger ut vad.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        influenceLevel: 'dialogue',
        method: 'cafe_dialogue',
        startsAt: at(36, '17:30'),
        endsAt: at(36, '19:30'),
        hasTime: true,
        title: { sv: 'Kafédialog i foajén' },
        description: {
          sv: 'Du hinner till tre av sex bord. Samtalen leds av personer som inte arbetar i projektet.',
        },
        place: { sv: 'Simhallens foajé, Badvägen 3. Ramp, automatisk dörr, hörslinga och teckentolk.' },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(63),
        hasTime: false,
        title: { sv: 'Enkät och samtal läggs ihop' },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(98),
        hasTime: false,
        title: { sv: 'Nämnden beslutar vad hallen ska innehålla' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: at(105, '18:00'),
        endsAt: at(105, '19:00'),
        hasTime: true,
        title: { sv: 'Besked om nya simhallen' },
        place: { sv: 'Simhallens foajé, Badvägen 3. Sänds också med text på viken.example/simhallen.' },
      },
    ],
  };
}
