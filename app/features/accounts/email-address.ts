/** Why an address can't be one. Codes: pages word them. */
export type EmailProblem = 'email-missing' | 'email-invalid' | 'email-too-long';

/** RFC 5321 allows no longer address. */
const longestEmail = 254;

/** Letters of every script may stand in an address, on both sides of the @ (RFC 6531). */
const emailPattern =
  /^[^\s@"<>,;:()\p{Cc}\p{Cf}\p{Cs}]{1,64}@[^\s@"<>,;:()\p{Cc}\p{Cf}\p{Cs}]+\.[^\s@"<>,;:().\p{Cc}\p{Cf}\p{Cs}]{2,}$/u;

/**
 * The mailbox that an address most likely ends in: what stands after `+` is its owner's own mark (RFC 5233), with which one mailbox has as many addresses as
 * one likes. For limits only: mail goes to the address as it is.
 *
 * @param email as `parseEmail` gives it
 */
export function mailboxOf(email: string): string {
  return email.replace(/^([^@+]+)\+[^@]*@/, '$1@');
}

/**
 * Reads an address as a person types it, in the one form in which accounts keep it: composed letters, lower case. No mail server in use tells large letters
 * from small, and a phone's keyboard begins with a large one.
 */
export function parseEmail(
  typed: string,
): { kind: 'email'; email: string } | { kind: 'wrong'; code: EmailProblem } {
  // Marks of direction come along when an address is copied from a page in Arabic.
  const email = typed
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .normalize('NFC')
    .toLowerCase();
  if (email === '') return { kind: 'wrong', code: 'email-missing' };
  if (email.length > longestEmail) return { kind: 'wrong', code: 'email-too-long' };
  return emailPattern.test(email) ? { kind: 'email', email } : { kind: 'wrong', code: 'email-invalid' };
}
