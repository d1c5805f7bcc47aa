import type { SectionForm } from './form-reading';
import { accessibilityForm } from './forms/accessibility-form';
import { coloursForm } from './forms/colours-form';
import { identityForm } from './forms/identity-form';
import { ladderForm, languagesForm } from './forms/portal-forms';
import { retentionForm } from './forms/retention-form';
import { rolesForm } from './forms/roles-form';
import { sessionsForm } from './forms/sessions-form';
import { textsForm } from './forms/texts-form';
import type { FormSetting } from './setting-form';

/** Every setting's form. */
export const sectionForms: Readonly<Record<FormSetting, SectionForm>> = {
  identity: identityForm,
  colours: coloursForm,
  texts: textsForm,
  languages: languagesForm,
  ladder: ladderForm,
  retention: retentionForm,
  accessibility: accessibilityForm,
  roles: rolesForm,
  sessions: sessionsForm,
};
