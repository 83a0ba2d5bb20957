import { type Settings, type SettingsChange, settings as schema } from '../../../shared/contract/settings-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import { updateSettings } from '../../services/settings/update-settings.ts';
import { alignColumns } from '../text/align-columns.ts';
import type { Answer } from './answer.ts';

/** `set KEY=VALUE…`: all of them or none. An empty value means not set. */
export function setValues(deps: ServiceDeps, words: readonly string[]): Answer {
  const change: Record<string, unknown> = {};
  const operator: Record<string, unknown> = {};
  for (const word of words) {
    const [key, value] = splitWord(word);
    const line = key.startsWith('operator.') ? key.slice('operator.'.length) : undefined;
    if (line === undefined) change[key] = readValue(key, findShape(schema.shape, key, key), value);
    else operator[line] = readValue(key, findShape(schema.shape.operator.shape, line, key), value);
  }
  if (Object.keys(operator).length > 0) change['operator'] = operator;
  const settings = updateSettings(deps, change as SettingsChange);
  return { json: settings, text: formatSettings(settings) };
}

function splitWord(word: string): [key: string, value: string] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1).trim()];
}

type Shape = { readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: unknown } };

function findShape(shapes: Readonly<Record<string, Shape>>, name: string, key: string): Shape {
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (shape === undefined) throw new Refusal('unknown-setting', `there is no setting ${key}`, { key });
  return shape;
}

/** A word may stand for a text, a number or nothing; the setting's own schema decides. */
function readValue(key: string, shape: Shape, word: string): unknown {
  const number = /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : undefined;
  const candidates = word === '' ? [null] : [word, number, word.toUpperCase()].filter((value) => value !== undefined);
  for (const candidate of candidates) {
    const parsed = shape.safeParse(candidate);
    if (parsed.success) return parsed.data;
  }
  throw new Refusal('bad-setting-value', `"${word}" does not fit ${key}`, { key, value: word });
}

function formatSettings({ operator, firstSteps: _, ...others }: Settings): string {
  const rows = [
    ...Object.entries(operator).map(([line, value]) => [`operator.${line}`, value]),
    ...Object.entries(others),
  ];
  return alignColumns(rows.map(([key, value]) => [String(key), value === null ? '-' : String(value)]));
}
