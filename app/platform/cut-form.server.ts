/** How much is held on to of a form. */
export interface FormLimits {
  /** Of each of its parts: a longer one is cut off there. */
  part: number;
  /** Of all of it. */
  whole: number;
  /** What is read, held on to or not, before whoever sends it is cut off. */
  read: number;
}

/**
 * Reads a multipart form, and holds on to no more of any part than it must: so that who sends a film as a protocol is told so, with all that they have typed.
 *
 * @throws {Response} 400 when it is no form, 413 when it is too large even so
 */
export async function readCutForm(request: Request, limits: FormLimits): Promise<FormData> {
  const type = request.headers.get('content-type') ?? '';
  const boundary = /;\s?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type);
  if (boundary === null) throw new Response(null, { status: 400 });
  const kept = await cutParts(request, `\r\n--${boundary[1] ?? boundary[2]}`, limits);
  return new Response(new Blob(kept), { headers: { 'content-type': type } }).formData().catch((): never => {
    throw new Response(null, { status: 400 });
  });
}

/** The bytes of a form, with every part that is too long cut off. */
async function cutParts(
  request: Request,
  separator: string,
  { part, whole, read: mostRead }: FormLimits,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let [keptBytes, readBytes, partBytes] = [0, 0, 0];
  /** What may be the beginning of a separator; the first one has no line before it. */
  let open = Buffer.from('\r\n');
  const keep = (bytes: Buffer) => {
    const taken = bytes.subarray(0, Math.max(0, part - partBytes));
    partBytes += bytes.length;
    keptBytes += taken.length;
    kept.push(Uint8Array.from(taken));
  };
  const reader = request.body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (read === undefined || read.done) break;
    readBytes += read.value.length;
    let rest = Buffer.concat([open, read.value]);
    for (let at = rest.indexOf(separator); at !== -1; at = rest.indexOf(separator)) {
      keep(rest.subarray(0, at));
      partBytes = 0;
      keep(rest.subarray(at, at + separator.length));
      rest = rest.subarray(at + separator.length);
    }
    open = rest.subarray(Math.max(0, rest.length - separator.length + 1));
    keep(rest.subarray(0, rest.length - open.length));
    if (keptBytes <= whole && readBytes <= mostRead) continue;
    await reader?.cancel();
    throw new Response(null, { status: 413 });
  }
  keep(open);
  return kept;
}
