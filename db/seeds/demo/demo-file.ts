import { readFileSync } from 'node:fs';

const folder = new URL('./files/', import.meta.url);

/** The content of one of the demo's own files, such as a protocol to hang on a dialogue. */
export function demoFile(fileName: string): Buffer {
  return readFileSync(new URL(fileName, folder));
}
