/** The name of the file's field. */
export const logoField = 'logotyp';

/** What a button on the logo's page does, by what is posted; without one, the file that was chosen is put in. */
export const logoDeeds = { remove: 'ta-bort' } as const;

/** Where a file is cut off. Up to here, who sends too large a one is told so. */
export const cutOffLogoBytes = 24 * 1024 * 1024;
