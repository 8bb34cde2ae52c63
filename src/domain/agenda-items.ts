import type { Agenda } from './agenda.ts';
import { reportKey } from './report-reason.ts';

/** Something on an agenda that can be chosen about; a question goes by the name of its activity. */
export type NamedItem = {
  readonly key: string;
  readonly name: string;
  readonly of: 'report' | 'question' | 'own';
};

/** Everything on an agenda that a coordinator can choose about: what is up, what is only to be read, what was taken off. */
export function agendaItems({ headings, dropped }: Agenda): readonly NamedItem[] {
  const up = headings.flatMap((heading): readonly NamedItem[] => {
    switch (heading.key) {
      case 'reporting':
        return [
          ...heading.items.map(({ key, activity }) => ({ key, name: activity.name, of: 'report' as const })),
          ...heading.written.map(({ id, name }) => ({ key: reportKey({ id }), name, of: 'report' as const })),
        ];
      case 'questions':
        return heading.items.map(({ key, activity }) => ({ key, name: activity.name, of: 'question' }));
      case 'other':
        return heading.items.map(({ key, title }) => ({ key, name: title, of: 'own' }));
      default:
        return [];
    }
  });
  return [...up, ...dropped.map(({ key, name }) => ({ key, name, of: ofKey(key) }))];
}

function ofKey(key: string): NamedItem['of'] {
  if (key.startsWith('question/')) return 'question';
  return key.startsWith('report/') ? 'report' : 'own';
}
