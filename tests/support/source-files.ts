import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project. */
export interface SourceFile {
  /** From the project's folder, with `/`. */
  path: string;
  read: () => string;
}

/** Every file below the folders whose path matches, in order. */
export function sourceFiles(folders: readonly string[], matching: RegExp): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
    )
    .filter((path) => matching.test(path))
    .sort()
    .map((path) => ({ path, read: () => readFileSync(path, 'utf8') }));
}
