import { readFileSync, statSync } from 'node:fs';
import type { CallResult } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import {
  deleteOperatorImage,
  type ImageRole,
  listOperatorImages,
  putOperatorImage,
} from '../../db/repositories/operator-images.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { measureImage } from './measure-image.ts';

const mostBytes = 2 * 1024 * 1024;
// A logo of the height of the sender's lines; a signature of the height of the room for it.
const roomMm: Readonly<Record<ImageRole, { readonly widthMm: number; readonly heightMm: number }>> = {
  logo: { widthMm: 60, heightMm: 16 },
  signature: { widthMm: 60, heightMm: 15 },
};

export function listImages({ db }: ServiceDeps): CallResult<'documents.listImages'> {
  return listOperatorImages(db).map(({ role, mediaType, base64 }) => ({
    role,
    dataUrl: `data:${mediaType};base64,${base64}`,
  }));
}

/** Reads the picture that the user chooses; refuses with `image-unusable` what is no PNG or JPEG. */
export async function chooseImage(
  deps: ServiceDeps,
  { role }: { readonly role: ImageRole },
): Promise<{ readonly role: ImageRole } | null> {
  const { db, ports } = deps;
  const title = getCatalog(readSettings(db).language).documents.imageDialog;
  const [path] = (await ports.pickFile.toOpen({ title, extensions: ['png', 'jpg', 'jpeg'], many: false })) ?? [];
  if (path === undefined) return null;
  const bytes = readImage(path);
  const size = measureImage(bytes);
  if (size === undefined) throw new Refusal('image-unusable', 'the file is neither PNG nor JPEG');
  const room = roomMm[role];
  const scale = Math.min(room.widthMm / size.width, room.heightMm / size.height);
  const { mediaType } = size;
  putOperatorImage(db, {
    role,
    mediaType,
    base64: bytes.toString('base64'),
    widthMm: size.width * scale,
    heightMm: size.height * scale,
  });
  deps.announce(['documents']);
  return { role };
}

function readImage(path: string): Buffer {
  if (statSync(path).size > mostBytes) throw new Refusal('image-unusable', 'the picture is larger than 2 MB');
  return readFileSync(path);
}

export function removeImage(deps: ServiceDeps, { role }: { readonly role: ImageRole }): Record<string, never> {
  deleteOperatorImage(deps.db, role);
  deps.announce(['documents']);
  return {};
}
