import type { FileInput } from '@slack/types';
import { useState } from 'react';
import { useDeeds } from '../hooks/deeds-context.ts';
import type { Place } from './place.ts';
import { useGrip } from './use-grip.ts';

/** A field for files. Each is uploaded as soon as it is picked; the form then carries its id. */
export function FileControl({ control, place }: { readonly control: FileInput; readonly place: Place }) {
  const grip = useGrip(control, place);
  const { upload } = useDeeds();
  const [names, setNames] = useState<readonly string[]>([]);
  const take = async (files: readonly File[]) => {
    const ids = await Promise.all(files.map(upload));
    grip.keep({ type: control.type, files: ids.filter((id) => id !== undefined) });
    setNames(files.filter((_, index) => ids[index] !== undefined).map(({ name }) => name));
  };
  return (
    <>
      <input
        type="file"
        {...grip.told}
        aria-label={grip.label}
        accept={control.filetypes?.map((type) => `.${type}`).join(',')}
        multiple={(control.max_files ?? 10) > 1}
        onChange={({ target }) => void take([...(target.files ?? [])])}
      />
      <p className="hint" role="status">
        {names.join(', ')}
      </p>
    </>
  );
}
