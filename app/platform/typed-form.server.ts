import { unstable_parseMultipartFormData as parseMultipart, type UploadHandler } from '@remix-run/node';

import { mostFormBytes, readForm } from './read-form.server';

/** What was typed in a form that could not be received, as it is handed back to whoever sent it. */
export interface TypedForm {
  /** Names and texts, in the order of the form. */
  fields: readonly (readonly [name: string, text: string])[];
  /** Whether a file came with it: a page can't hand one back. */
  hadFile: boolean;
}

/** Well above what any form of the portal takes; what is sent beyond it is no form of ours. */
const mostBytes = 48 * 1024 * 1024;

/**
 * Reads what was typed in a form from someone who may not send it, in order to hand it back. Nothing of it is kept: files are read past piece by piece, so that a large one
 * takes no more memory than a small.
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
  const read = { text: 0, bytes: 0, hadFile: false, mostText: mostFormBytes(request) };
  const form = await parseMultipart(request, readPart(read));
  const fields = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { fields, hadFile: read.hadFile };
}

function readPart(read: { text: number; bytes: number; hadFile: boolean; mostText: number }): UploadHandler {
  return async ({ filename, data }) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of data) {
      read.bytes += piece.byteLength;
      if (read.bytes > mostBytes) throw new Error('larger than any form');
      if (filename !== undefined) {
        // A field where no file was chosen is sent as a file without content.
        read.hadFile ||= piece.byteLength > 0;
        continue;
      }
      read.text += piece.byteLength;
      if (read.text > read.mostText) throw new Error('more text than any form takes');
      pieces.push(piece);
    }
    return filename === undefined ? new TextDecoder().decode(Buffer.concat(pieces)) : undefined;
  };
}
