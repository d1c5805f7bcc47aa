import type { Portal } from '~/features/dialogues/outreach/portal';
import { languageOrSource } from '~/i18n/i18n.server';

import { sampleNow } from './sample-dialogue';

/** A made-up kommun's portal, read in a language. */
export function samplePortal(language = 'sv'): Portal {
  return {
    kommun: {
      name: 'Vikens kommun',
      place: 'Viken',
      colours: { primary: '#0b4a57', accent: '#f5b63c' },
      ladder: 5,
      contact: {
        email: 'dialog@viken.example',
        phone: '0500-00 00 00',
        address: 'Torggatan 1',
        website: 'https://viken.example',
      },
    },
    language: languageOrSource(language),
    now: sampleNow,
    baseUrl: 'https://dialog.viken.example',
  };
}
