import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';

import type { ImportProblem } from './import-problem';
import type { ImportFormat } from './parse-import';

/** The largest file that is read, in bytes. A list of ten thousand dialogues takes less than half of it. */
const largestFile = 20 * 1024 * 1024;

const formats: Readonly<Record<string, ImportFormat>> = { '.csv': 'csv', '.json': 'json' };

export type ImportFile =
  { kind: 'read'; bytes: Uint8Array; format: ImportFormat } | { kind: 'refused'; problem: ImportProblem };

/** Reads the file with a list. What can't be one is refused, before anything of it is read. */
export async function readImportFile(path: string): Promise<ImportFile> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refused('file-is-folder', path);
    const format = formats[extname(path).toLowerCase()];
    if (format === undefined) return refused('file-type', path);
    if (found.size > largestFile) return refused('file-too-large', path, { most: largestFile / 1024 / 1024 });
    return { kind: 'read', bytes: await readFile(path), format };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return refused('file-missing', path);
    if (code === undefined) throw error;
    return refused('file-unreadable', path, { reason: code });
  }
}

function refused(code: ImportProblem['code'], path: string, details?: ImportProblem['details']): ImportFile {
  return { kind: 'refused', problem: { code, value: path, details } };
}
