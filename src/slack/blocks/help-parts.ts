import type { AnswerParts } from './answer-parts.ts';
import { askButton } from './ask-button.ts';
import { footnote } from './footnote.ts';
import { header } from './header.ts';
import type { Reader } from './reader.ts';
import { bullets, code, paragraph, richText } from './rich-text.ts';

/** What one can ask, each line ready to be typed. */
export function helpParts(reader: Reader): AnswerParts {
  const { help } = reader.words.requests;
  const { buttons } = reader.words.common;
  const rows = help.lines.map(({ type, means }) => paragraph(code(type), ` ${means}`));
  return {
    text: help.text,
    blocks: [header(help.title), richText(bullets(rows), paragraph(help.names)), footnote(help.private)],
    menus: [],
    buttons: [
      askButton(reader, { id: 'overview', label: buttons.overview, question: { kind: 'overview' } }),
      askButton(reader, {
        id: 'list',
        label: buttons.list,
        question: { kind: 'list', filter: null, page: 1 },
      }),
    ],
  };
}
