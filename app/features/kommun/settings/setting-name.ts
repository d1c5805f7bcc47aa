import { kommunSettingsSchema, type KommunSettings } from '../kommun-settings';

/**
 * What is decided in the portal, each by itself, by the name that it is kept under. The keys are those of the kommun's settings; `roles` stands within its sign-in, and
 * `logo` is no setting but a picture.
 */
const keysOf = {
  identity: { name: true, place: true, contact: true, dataProtection: true },
  colours: { colours: true },
  ladder: { ladder: true },
  languages: { languages: true },
  texts: { notice: true, texts: true },
  retention: { retention: true },
  sessions: { sessions: true },
  accessibility: { accessibility: true },
} as const satisfies Record<string, Partial<Record<keyof KommunSettings, true>>>;

/** What is decided by parts of the settings as they stand in the file. */
export type PlainSetting = keyof typeof keysOf;

export type SettingName = PlainSetting | 'roles' | 'logo';

/** Every setting, in the order in which they are shown. */
export const settingNames: readonly SettingName[] = [
  'identity',
  'logo',
  'colours',
  'texts',
  'languages',
  'ladder',
  'retention',
  'accessibility',
  'roles',
  'sessions',
];

const plainSettings = Object.keys(keysOf) as PlainSetting[];

/** What a plain setting holds: those parts of the kommun's settings that are its own. */
export type PlainValue = Partial<KommunSettings>;

/** What a plain setting holds now. */
export function plainValue(kommun: KommunSettings, name: PlainSetting): PlainValue {
  const keys = Object.keys(keysOf[name]) as (keyof KommunSettings)[];
  return Object.fromEntries(keys.map((key) => [key, kommun[key]]));
}

/** The value in the form that is kept, or null when it is none that the portal takes: it is never kept then, and one that is kept is passed over. */
export function parsePlainValue(name: PlainSetting, value: unknown): PlainValue | null {
  const parsed = kommunSettingsSchema.pick(keysOf[name]).safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** The roles that the groups of the kommun's directory give. */
export type GroupRoles = NonNullable<KommunSettings['signIn']['directory']>['roles'];

/**
 * The settings with what was decided in the portal in place of what the file says. What can't be read, since another release wrote it, is passed over.
 *
 * @param decided by name, as it is kept
 */
export function applySettings(file: KommunSettings, decided: ReadonlyMap<string, unknown>): KommunSettings {
  const kommun = plainSettings.reduce<KommunSettings>((settings, name) => {
    const value = decided.has(name) ? parsePlainValue(name, decided.get(name)) : null;
    // Without what the file says first, since what is left out is decided too, such as that there is no notice.
    return value === null ? settings : { ...settings, ...emptied(name), ...value };
  }, file);
  return withRoles(kommun, decided.get('roles'));
}

function emptied(name: PlainSetting): PlainValue {
  return Object.fromEntries(Object.keys(keysOf[name]).map((key) => [key, undefined]));
}

function withRoles(kommun: KommunSettings, value: unknown): KommunSettings {
  const { directory } = kommun.signIn;
  const roles = parseRoles(value);
  if (directory === undefined || roles === null) return kommun;
  return { ...kommun, signIn: { ...kommun.signIn, directory: { ...directory, roles } } };
}

/** Group → role, in the form that is kept; null when it is none. */
export function parseRoles(value: unknown): GroupRoles | null {
  const parsed = groupRoles.safeParse(value);
  return parsed.success ? parsed.data : null;
}

const groupRoles = kommunSettingsSchema.shape.signIn.unwrap().shape.directory.unwrap().shape.roles;

/** The name that requests to change roles are kept under, as versions beside those of the roles: the latest one waits, unless it has no roles. */
export const roleRequestName = 'roles-asked';
