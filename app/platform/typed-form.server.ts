import { readCutForm } from './cut-form.server';
import { mostFormBytes, readForm } from './read-form.server';

/** What was typed in a form that could not be received, as it is handed back to whoever sent it. */
export interface TypedForm {
  /** Names and texts, in the order of the form. */
  fields: readonly (readonly [name: string, text: string])[];
  /** Whether a file came with it: a page can't hand one back. */
  hadFile: boolean;
}

/** More than stands before the text in any part of a form. */
const mostHeader = 64 * 1024;
/** Well above what any form of the portal takes. Anyone may send this, so less is read than of those who are signed in. */
const mostRead = 48 * 1024 * 1024;

/**
 * Reads what was typed in a form from someone who may not send it, in order to hand it back. Nothing of it is kept: a large file is read past, and held on to only in part.
 *
 * @returns null when it can't be read, is larger than any form, or says nothing
 */
export async function readTypedForm(request: Request): Promise<TypedForm | null> {
  if (request.bodyUsed || request.body === null) return null;
  const isMultipart = request.headers.get('content-type')?.startsWith('multipart/form-data') === true;
  try {
    const form = isMultipart
      ? await readPastFiles(request)
      : { fields: [...(await readForm(request))], hadFile: false };
    return form.fields.length === 0 ? null : form;
  } catch {
    // Cut off, no form at all, or too large: then there is nothing to hand back.
    return null;
  }
}

async function readPastFiles(request: Request): Promise<TypedForm> {
  const most = mostFormBytes(request);
  // Text is never cut: a part that could have been is more than any form takes.
  const form = [
    ...(await readCutForm(request, { part: most + mostHeader, whole: 2 * most, read: mostRead })),
  ];
  const fields = form.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (fields.some(([, text]) => Buffer.byteLength(text) > most)) throw new Error('more text than any form');
  // A field where no file was chosen is sent as a file without content.
  const hadFile = form.some(([, value]) => typeof value !== 'string' && value.size > 0);
  return { fields, hadFile };
}
