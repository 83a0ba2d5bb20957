import { readSettings } from '../../db/repositories/settings.ts';
import type { Handlers } from '../service-deps.ts';
import { updateSettings } from './update-settings.ts';

export const settingsHandlers = {
  'settings.get': ({ db }) => readSettings(db),
  'settings.update': updateSettings,
} satisfies Partial<Handlers>;
