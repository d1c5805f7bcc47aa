import slugify from 'slugify';

/**
 * The part of a URL that a Swedish name becomes: lower case, `å` and `ä` as `a`, `ö` as `o`, everything but letters and digits a hyphen.
 * Empty when the name has no letter that can be written so.
 */
export function termSlug(name: string): string {
  return slugify(name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim(), { lower: true, strict: true });
}
