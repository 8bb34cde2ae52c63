import type { SectionBlock } from '@slack/types';
import { Control } from '../controls/control.tsx';
import { TextObject } from '../text/text-object.tsx';

/** A section: its text, its fields two by two, and its control beside them. */
export function Section({ block }: { readonly block: SectionBlock }) {
  const { text, fields = [], accessory, block_id = '' } = block;
  return (
    <div className="section">
      <div className="texts">
        {text && (
          <div className="text">
            <TextObject text={text} />
          </div>
        )}
        {fields.length > 0 && (
          <div className="fields">
            {fields.map((field, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a field has no identity but its place
              <div key={index}>
                <TextObject text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && <Control control={accessory} place={{ block: block_id }} />}
    </div>
  );
}
