import type { ReadableDb, WritableDb } from '../database.ts';

const imageRoles = ['logo', 'signature'] as const;
export type ImageRole = (typeof imageRoles)[number];

/** A picture of the operator's paper. */
export type OperatorImage = {
  readonly role: ImageRole;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly widthMm: number;
  readonly heightMm: number;
};

/** The images of the operator's papers, at most one a role; sizes as printed, in millimetres. */
export function listOperatorImages(db: ReadableDb): OperatorImage[] {
  return db
    .prepare<[], OperatorImage>(
      `SELECT role, media_type AS mediaType, base64, width_mm AS widthMm, height_mm AS heightMm
       FROM operator_images ORDER BY role`,
    )
    .all();
}

/** Stores the picture in the place of a former one. */
export function putOperatorImage(db: WritableDb, image: OperatorImage): void {
  db.prepare<[OperatorImage]>(
    `INSERT INTO operator_images (role, media_type, base64, width_mm, height_mm)
     VALUES (@role, @mediaType, @base64, @widthMm, @heightMm)
     ON CONFLICT (role) DO UPDATE SET media_type = excluded.media_type, base64 = excluded.base64,
       width_mm = excluded.width_mm, height_mm = excluded.height_mm`,
  ).run(image);
}

/** Removes the image of a role: papers go without it. */
export function deleteOperatorImage(db: WritableDb, role: ImageRole): void {
  db.prepare('DELETE FROM operator_images WHERE role = ?').run(role);
}
