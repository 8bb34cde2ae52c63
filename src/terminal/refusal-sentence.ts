import type { Words } from '../words/words.ts';
import type { FileRefusal } from './read-plan-file.ts';

const megabyte = 1024 * 1024;

/** Why a file was refused and what to do about it, in one sentence. */
export function refusalSentence(refusal: FileRefusal, file: string, words: Words): string {
  const texts = words.reading.refused;
  switch (refusal.refused) {
    case 'missing':
    case 'folder':
    case 'forbidden':
    case 'broken':
    case 'empty':
      return texts[refusal.refused](file);
    case 'no-plan':
      return texts.noPlan(file);
    case 'too-large':
      return texts.tooLarge(file, Math.floor(refusal.limit / megabyte));
    case 'wrong-kind':
      return texts.wrongKind(file);
    case 'binary':
      return texts[refusal.looksLike ?? 'binary'](file);
    case 'not-utf8':
      return refusal.encoding === 'utf-16' ? texts.utf16(file) : texts.notUtf8(file);
  }
}
