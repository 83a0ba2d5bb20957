import { Refusal } from '../../../shared/core/errors.ts';
import { handoverProfiles } from '../../../shared/handover/sections.ts';
import type { DocumentKind } from './document-kind.ts';

/** Handover packs as the list keeps them: each as it was written. They are made from the inventory, never as a draft. */
export const packKind: DocumentKind = {
  name: 'handover',
  variants: handoverProfiles,
  languages: ['en'],
  isWorded: false,
  titleOf: (variant, { documents }) => documents.packs[variant === 'micro' ? 'micro' : 'mini'],
  build: () => {
    throw new Refusal('bad-arguments', 'a handover pack is made from the inventory');
  },
};
