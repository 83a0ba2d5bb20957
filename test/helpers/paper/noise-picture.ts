import { crc32, deflateSync } from 'node:zlib';
import type { PaperImage } from '../../../shared/paper/letterhead.ts';

const side = 300;

/** A picture that takes a while to decode, another one for each seed. */
export function noisePicture(seed: number): PaperImage {
  let state = seed;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 256;
  };
  // Each row begins with the number of its filter: none.
  const rows = Array.from({ length: side }, () => [0, ...Array.from({ length: side * 3 }, next)]).flat();
  const size = Buffer.alloc(8);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return {
    mediaType: 'image/png',
    base64: png.toString('base64'),
    widthMm: 30,
    heightMm: 15,
    description: `Noise ${seed}`,
  };
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
