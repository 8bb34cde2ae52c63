import type { SeenFile } from '../model/seen.ts';

/** The files of a message, to fetch as the person they are shared with. */
export function FileLinks({ files, user }: { readonly files: readonly SeenFile[]; readonly user: string }) {
  return files.map(({ id, name, title, size, path }) => (
    <a key={id} className="file" href={`${path}?${new URLSearchParams({ user })}`} download={name}>
      <span aria-hidden="true">📄</span> {title}
      <small>{Math.ceil(size / 1024)} kB</small>
    </a>
  ));
}
