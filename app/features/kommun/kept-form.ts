import { z } from 'zod';

/** A form that was sent by someone who is no longer signed in: as it was typed, to be sent again once they are. */
export interface KeptForm {
  /** Where it was sent. */
  action: string;
  fields: readonly (readonly [name: string, text: string])[];
  hadFile: boolean;
  /** Where one signs in. */
  signIn: string;
}

const inPortal = z.string().startsWith('/');

const keptForm = z.object({
  action: inPortal,
  fields: z.array(z.tuple([z.string(), z.string()])).readonly(),
  hadFile: z.boolean(),
  signIn: inPortal,
});

/** The form that a refusal hands back; null when there is none. @param body what the refusal carries */
export function keptFormOf(body: unknown): KeptForm | null {
  const form = typeof body === 'object' && body !== null && 'form' in body ? body.form : null;
  return keptForm.safeParse(form).data ?? null;
}

/** Fields that say nothing to a person. */
const machinery = new Set(['seen', 'stamp', 'webbplats']);

/** The longer texts of a form, to be read and copied from the page. */
export function longTexts({ fields }: KeptForm): readonly string[] {
  return fields
    .filter(([name, text]) => !machinery.has(name) && /\S\s+\S/.test(text))
    .map(([, text]) => text);
}
