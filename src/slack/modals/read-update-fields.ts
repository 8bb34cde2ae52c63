import { z } from 'zod';
import { statuses } from '../../domain/status.ts';
import { emptyFields, type UpdateFields, updateBlock } from '../blocks/update-fields.ts';
import type { ViewState } from './view-state.ts';

const status = z.enum(statuses).nullable().catch(null);
const source = z.enum(['mail', 'phone', 'meeting', 'other']).nullable().catch(null);
const kind = z.enum(['discuss', 'decide']).catch(emptyFields.questionKind);

/** What a person has filled in a form in its round. A choice that the form does not offer counts as none. */
export function readUpdateFields(state: ViewState, round: number): UpdateFields {
  const one = (field: keyof UpdateFields) => state.one(updateBlock(field, round));
  return {
    seat: one('seat'),
    source: source.parse(one('source')),
    status: status.parse(one('status')),
    text: one('text') ?? '',
    nextStep: one('nextStep') ?? '',
    question: one('question') ?? '',
    questionKind: kind.parse(one('questionKind')),
    link: one('link') ?? '',
    isShown: one('isShown') !== null,
  };
}
