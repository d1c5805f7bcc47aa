import type { PersonalDataSource } from './personal-data-source.server';

/** Everything that is kept about people, in the order in which it is shown to them. What a feature keeps is entered here. */
export const personalDataSources: readonly PersonalDataSource[] = [];
