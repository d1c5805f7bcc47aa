/** JSON that may stand in a script element: nothing in it can end the element or begin a comment. */
export function toScriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
