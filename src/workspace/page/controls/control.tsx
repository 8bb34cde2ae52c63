import { Picture } from '../blocks/picture.tsx';
import { Unknown } from '../blocks/unknown.tsx';
import type { AnyControl } from './any-control.ts';
import { ButtonControl } from './button-control.tsx';
import { ChecksControl } from './checks-control.tsx';
import { FileControl } from './file-control.tsx';
import { MultiSelectControl } from './multi-select-control.tsx';
import { OverflowControl } from './overflow-control.tsx';
import type { Place } from './place.ts';
import { SelectControl } from './select-control.tsx';
import { WrittenControl } from './written-control.tsx';

/** A button, a menu or a field, wired to the app. One that this page does not know becomes a named box. */
export function Control({ control, place }: { readonly control: AnyControl; readonly place: Place }) {
  switch (control.type) {
    case 'button':
      return <ButtonControl control={control} place={place} />;
    case 'overflow':
      return <OverflowControl control={control} place={place} />;
    case 'static_select':
    case 'external_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return <SelectControl control={control} place={place} />;
    case 'multi_static_select':
    case 'multi_external_select':
    case 'multi_users_select':
    case 'multi_channels_select':
    case 'multi_conversations_select':
      return <MultiSelectControl control={control} place={place} />;
    case 'checkboxes':
    case 'radio_buttons':
      return <ChecksControl control={control} place={place} />;
    case 'file_input':
      return <FileControl control={control} place={place} />;
    case 'image':
      return <Picture image={control} />;
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'rich_text_input':
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <WrittenControl control={control} place={place} />;
    default:
      return <Unknown thing={control} />;
  }
}
