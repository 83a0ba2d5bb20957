import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { Refusal } from '../../../shared/core/errors.ts';

/** A key of 64 hexadecimal digits as 24 words of the BIP 39 list; the last word holds a checksum of 8 bits. */
export function toRecoveryWords(keyHex: string): readonly string[] {
  return entropyToMnemonic(Buffer.from(keyHex, 'hex'), wordlist).split(' ');
}

/** The key behind 24 words, in any case and with any blanks between. Throws `recovery-key-invalid`. */
export function fromRecoveryWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const unknown = words.filter((word) => !wordlist.includes(word));
  if (words.length !== 24 || unknown.length > 0) {
    throw new Refusal('recovery-key-invalid', 'a recovery key has 24 words of its list', {
      count: words.length,
      unknown,
    });
  }
  try {
    return Buffer.from(mnemonicToEntropy(words.join(' '), wordlist)).toString('hex');
  } catch {
    throw new Refusal('recovery-key-invalid', 'the checksum of these words does not fit', { count: 24, unknown: [] });
  }
}
