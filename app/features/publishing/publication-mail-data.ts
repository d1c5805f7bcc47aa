/** The names that the outbox knows the mails about publications by. */
export const publicationMails = { asked: 'publication-asked', judged: 'publication-judged' } as const;

/** What the outbox keeps of them. */
export interface PublicationMailData {
  publicationId: string;
}
