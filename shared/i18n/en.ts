import { common } from './en/common.ts';
import { errors } from './en/errors.ts';

/** The English catalog: one section a file, each entry a text or a function of plain values that makes one. */
export const en = { common, errors };
