import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Open, and stays so for long: a panel of volunteers that gets a few questions at a time. */
export function vikenPanel({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'vikenpanelen',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.ks,
    areas: [areas.whole],
    themes: [themes.demokrati],
    targetGroups: [targetGroups.alla, targetGroups.unga],
    methods: ['e_panel', 'sms_survey'],
    title: { sv: 'Vikenpanelen: tre frågor i taget, svar inom en vecka' },
    question: { sv: 'Vad tycker du i den fråga som politikerna ska ta ställning till härnäst?' },
    purpose: {
      sv: 'Kommunstyrelsen vill snabbt kunna fråga ett brett urval invånare innan beslut, och lika snabbt berätta vad svaren ledde till.',
    },
    about: {
      sv: 'Vikenpanelen är just nu 318 vuxna och 74 unga som har tackat ja till att svara ungefär sex gånger om året. Du får högst tre frågor per gång. Det tar två minuter.\n\nPanelen ska likna Viken. Därför letar vi särskilt efter dig som är under 30, bor på landsbygden eller är född i ett annat land.',
    },
    audience: {
      sv: 'Du som bor i Viken och har fyllt 13 år. Är du under 18 svarar du i ungdomspanelen, som har egna frågor.',
    },
    participation: {
      sv: 'Anmäl dig till Sofia på dialog@viken.example eller 0500-00 05 60, eller lämna en talong på något av biblioteken. Säg om du vill ha frågorna med e-post eller sms. Sms-svaren är gratis, och har du ingen mobil ringer vi upp dig. Du kan gå ur när du vill, och då tar vi bort dina uppgifter.',
    },
    resultUse: {
      sv: 'Svaren följer med ärendet till den nämnd som frågade. Inom en vecka ser du resultatet här, och när beslutet är taget berättar vi vad panelens svar betydde.',
    },
    influenceable: {
      sv: [
        'de beslut som panelen får frågor om',
        'vilka ämnen vi ska fråga om nästa gång',
        'hur ofta panelen får frågor',
      ],
    },
    fixed: { sv: ['högst tre frågor per gång', 'panelen är rådgivande', 'inga frågor om enskilda personer'] },
    contact: {
      name: 'Sofia Alm',
      role: { sv: 'demokratistrateg' },
      email: 'dialog@viken.example',
      phone: '0500-00 05 60',
    },
    publishedAt: startOf(-130),
    opensAt: startOf(-120),
    closesAt: endOf(420),
    decisionExpectedOn: day(448),
    feedbackPromisedOn: day(462),
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-138),
        hasTime: false,
        title: { sv: 'Kommunstyrelsen beslutade att starta panelen' },
        description: { sv: 'KS § 97. Panelen prövas i ett och ett halvt år. Sedan utvärderar vi den.' },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'e_panel',
        startsAt: startOf(-84),
        endsAt: endOf(-77),
        hasTime: false,
        attended: 271,
        title: { sv: 'Fråga 1: hur vill du få veta saker från kommunen?' },
        description: {
          sv: 'De flesta valde sms när något är bråttom och brev när något är viktigt. Vattenavstängningar kommer nu alltid som sms.',
        },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'sms_survey',
        startsAt: startOf(-31),
        endsAt: endOf(-26),
        hasTime: false,
        attended: 304,
        title: { sv: 'Fråga 2: ska julmarknaden flytta till hamnen?' },
        description: {
          sv: '58 procent sa nej. Kultur- och fritidsnämnden lät marknaden stå kvar på torget.',
        },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'e_panel',
        startsAt: startOf(9),
        endsAt: endOf(16),
        hasTime: false,
        title: { sv: 'Fråga 3: vad gör du med ditt matavfall?' },
        description: { sv: 'Inför beslutet om nya kärl. Är du med i panelen före start får du frågan.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        startsAt: at(58, '18:00'),
        endsAt: at(58, '19:30'),
        hasTime: true,
        title: { sv: 'Panelträff: säg vad vi ska fråga om' },
        description: {
          sv: 'Kaffe, och en genomgång av vad svaren har lett till hittills. Vill du vara med på länk, be om den på dialog@viken.example.',
        },
        place: { sv: 'Sessionssalen, kommunhuset. Hiss, hörslinga och plats för assistent.' },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(424),
        hasTime: false,
        title: { sv: 'Utvärdering: liknade panelen Viken, och gjorde den skillnad?' },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(448),
        hasTime: false,
        title: { sv: 'Kommunstyrelsen beslutar om panelen ska fortsätta' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(462),
        hasTime: false,
        title: { sv: 'Slutrapport om Vikenpanelen' },
      },
    ],
  };
}
