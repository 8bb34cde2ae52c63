import type { ChoiceGroup } from '../model/choice.ts';
import { groupsIn } from '../model/groups-in.ts';
import type { Looks } from '../model/looks.ts';
import type { AnySelect } from './select-kind.ts';

/**
 * What a menu holds before anything is asked: the app's own options, people or channels. A menu that the app fills
 * while one types holds nothing.
 */
export function choicesOf(select: AnySelect, { people, channels }: Looks): readonly ChoiceGroup[] {
  switch (select.type) {
    case 'static_select':
    case 'multi_static_select':
      return groupsIn(select);
    case 'external_select':
    case 'multi_external_select':
      return [];
    case 'users_select':
    case 'multi_users_select':
      return [{ label: '', options: people }];
    case 'channels_select':
    case 'multi_channels_select':
    case 'conversations_select':
    case 'multi_conversations_select':
      return [{ label: '', options: channels }];
  }
}
