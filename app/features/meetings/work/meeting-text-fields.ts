import { linesField, nameFields, textField } from '~/features/planning/draft/draft-field';

import { longestText, longestTitle } from './meeting-form';

const place = { place: 'meetings' } as const;
const texts = 'texts-of-things' as const;

/**
 * What is told of a meeting in words, in the order in which it is read; an item is the meeting's id and a language. It is here that it is translated; in the language that
 * the dialogue is written in it is written with the meeting's other facts.
 */
export const meetingTextFields = nameFields({
  meetingTitle: textField(place, texts, longestTitle),
  meetingNote: textField(place, texts, longestText),
  meetingDescription: textField(place, texts, longestText),
  meetingPlace: textField(place, texts, longestText),
  meetingTravel: textField(place, texts, longestText),
  meetingAgenda: linesField(place, texts, { mostLines: 100, most: longestText }),
  meetingPictureAlt: textField(place, texts, longestText),
});

export type MeetingTextField = keyof typeof meetingTextFields;
export const meetingTextNames = Object.keys(meetingTextFields) as MeetingTextField[];
