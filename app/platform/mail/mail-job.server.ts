import type { Job } from '../jobs.server';
import { deliverMail, type Delivering } from './deliver-mail.server';

const everySeconds = 5;
/** A server that is down, or does not let the portal in, is asked more and more seldom; one that locks accounts after some tries is not provoked. */
const longestPauseMs = 5 * 60_000;

/**
 * The job `mail`: sends what is due.
 *
 * @param machineTime for the pauses while the mail server is down: a demo's clock may stand still
 */
export function mailJob(delivering: Delivering, machineTime = () => Date.now()): Job {
  let failures = 0;
  let notBefore = 0;
  return {
    name: 'mail',
    everySeconds,
    async run() {
      if (machineTime() < notBefore) return;
      try {
        await deliverMail(delivering);
        failures = 0;
      } catch (error) {
        failures += 1;
        notBefore = machineTime() + Math.min(everySeconds * 1000 * 2 ** (failures - 1), longestPauseMs);
        throw error;
      }
    },
  };
}
