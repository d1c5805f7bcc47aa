/** The text fields of a posted form, by name. Of several with one name, the last. */
export type FormFields = ReadonlyMap<string, string>;

/** Twenty times what any form of the portal takes, so that who writes too much gets their text back with a word on it. */
const mostBytes = 1024 * 1024;

/**
 * Reads a posted form. It is cut off once it is larger than any form can be, whatever length it claims.
 *
 * @throws {Response} 400 when what was posted is no form, 413 when it is too large
 */
export async function readForm(request: Request): Promise<FormFields> {
  const body = await readBody(request);
  const form = await new Response(body, {
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
  })
    .formData()
    .catch((): never => {
      throw new Response(null, { status: 400 });
    });
  return new Map([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

async function readBody(request: Request): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (read === undefined || read.done) return new Blob(chunks);
    bytes += read.value.length;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw new Response(null, { status: 413 });
    }
    chunks.push(read.value);
  }
}
