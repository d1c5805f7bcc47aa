import { readCutForm } from './cut-form.server';

/** The text fields of a posted form, by name. Of several with one name, the last. */
export type FormFields = ReadonlyMap<string, string>;

/** Twenty times what any form of the portal takes, so that who writes too much gets their text back with a word on it. */
const mostBytes = 1024 * 1024;

/** In the workspace whole reports are pasted: 50 000 words, each letter of which may be sent as six signs. */
const mostWorkBytes = 4 * mostBytes;

/** Someone may choose a film where a protocol was asked for. */
const mostReadBytes = 256 * 1024 * 1024;

/** How much of a form is read, whatever of it is taken. Who may send one in the workspace is known before it is read. */
export function mostFormBytes(request: Request): number {
  return /^\/[^/]+\/arbete\//.test(new URL(request.url).pathname) ? mostWorkBytes : mostBytes;
}

/**
 * Reads a posted form. It is cut off once it is larger than any form can be, whatever length it claims.
 *
 * @throws {Response} 400 when what was posted is no form, 413 when it is too large
 */
export async function readForm(request: Request): Promise<FormFields> {
  return textFields(await parseForm(request, mostFormBytes(request)));
}

/** A posted form with a file. */
export interface FormWithFile {
  fields: FormFields;
  /** What the file holds; null when none was chosen. Neither the name nor the type that it came with is kept. */
  file: Uint8Array | null;
}

/**
 * Reads a posted form that has one file in it. Who posts it is known before a byte is read, since it may be larger than other forms.
 *
 * @param fileField the name of the file's field
 * @param mostFileBytes where the file is cut off; well above what is taken, so that who sends too large a file can be told so with their text kept
 * @throws {Response} 400 when what was posted is no form, 413 when it is too large
 */
export async function readFormWithFile(
  request: Request,
  fileField: string,
  mostFileBytes: number,
): Promise<FormWithFile> {
  if (request.headers.get('content-type')?.startsWith('multipart/form-data') !== true)
    return { fields: await readForm(request), file: null };
  const most = mostFormBytes(request);
  const form = await readCutForm(request, {
    part: Math.max(2 * most, mostFileBytes),
    whole: 2 * most + mostFileBytes,
    read: mostReadBytes,
  });
  const fields = textFields(form);
  // Text is never cut: a part that could have been is more than any form takes.
  if ([...fields.values()].some((text) => Buffer.byteLength(text) > most))
    throw new Response(null, { status: 413 });
  const file = form.get(fileField);
  // A file field that was left empty is sent as a file without name and content.
  const chosen = file !== null && typeof file !== 'string' && file.size > 0;
  return { fields, file: chosen ? new Uint8Array(await file.arrayBuffer()) : null };
}

/** Several times what any page has. */
const mostFields = 10_000;

function textFields(form: FormData): FormFields {
  const entries = [...form];
  if (entries.length > mostFields) throw new Response(null, { status: 413 });
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return new Map(texts.map(([name, text]) => [withoutZero(name), withoutZero(text)]));
}

/** Nobody writes this sign, and PostgreSQL keeps no text that has it. */
function withoutZero(text: string): string {
  return text.replaceAll('\0', '');
}

async function parseForm(request: Request, most: number): Promise<FormData> {
  const body = await readBody(request, most);
  return new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } })
    .formData()
    .catch((): never => {
      throw new Response(null, { status: 400 });
    });
}

async function readBody(request: Request, most: number): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (read === undefined || read.done) return new Blob(chunks);
    bytes += read.value.length;
    if (bytes > most) {
      await reader?.cancel();
      throw new Response(null, { status: 413 });
    }
    chunks.push(read.value);
  }
}
