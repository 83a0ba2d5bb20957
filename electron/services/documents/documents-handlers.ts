import { answerCheck } from '../exit/answer-check.ts';
import type { Handlers } from '../service-deps.ts';
import { openDocumentFolder, printDocument, produceDocument } from './hand-out-document.ts';
import { chooseImage, listImages, removeImage } from './operator-images.ts';
import { previewDocument } from './preview-document.ts';
import { deleteDocument, markDocumentSent } from './settle-document.ts';
import { listDocuments, readDocument, rewordParagraph, saveAnswers, startDocument } from './stored-documents.ts';

/** What the window may ask of documents. */
export const documentsHandlers = {
  'documents.list': (deps, args) => [...listDocuments(deps, args)],
  'documents.start': startDocument,
  'documents.get': readDocument,
  'documents.preview': previewDocument,
  'documents.saveAnswers': saveAnswers,
  'documents.reword': rewordParagraph,
  'documents.answerCheck': answerCheck,
  'documents.produce': produceDocument,
  'documents.print': printDocument,
  'documents.openFolder': openDocumentFolder,
  'documents.markSent': markDocumentSent,
  'documents.delete': deleteDocument,
  'documents.listImages': listImages,
  'documents.chooseImage': chooseImage,
  'documents.removeImage': removeImage,
} satisfies Partial<Handlers>;
