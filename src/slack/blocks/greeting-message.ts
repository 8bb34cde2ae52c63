import { askButton } from './ask-button.ts';
import { councilButton } from './council-button.ts';
import { header } from './header.ts';
import type { Message } from './message.ts';
import type { Reader } from './reader.ts';
import { paragraph, richText } from './rich-text.ts';

/** The bot's first words in a channel: what it is there for, how to begin, and who can; a plan that is there is not asked for. */
export function greetingMessage(reader: Reader, hasPlan: boolean): Message {
  const { greeting } = reader.words.onboarding;
  const start = hasPlan ? greeting.startWithPlan : greeting.start;
  const toImport = { ...councilButton('import', greeting.import), style: 'primary' as const };
  const help = askButton(reader, { id: 'help', label: greeting.help, question: { kind: 'help' } });
  return {
    text: greeting.text,
    blocks: [
      header(greeting.title),
      richText(paragraph(greeting.does), paragraph(`\n${start} ${greeting.who}`)),
      {
        type: 'actions',
        elements: [...(hasPlan ? [] : [toImport]), councilButton('settings', greeting.coordinators), help],
      },
    ],
  };
}
