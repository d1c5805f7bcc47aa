import Bowser from 'bowser';

/** Browser and system as a person would name them, such as `Firefox, Android`. Says too little to know anyone by. */
export function describeDevice(userAgent: string | null): string {
  if (userAgent === null || userAgent.trim() === '') return '';
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  return [browser.name, os.name].filter((part) => part !== undefined && part !== '').join(', ');
}
