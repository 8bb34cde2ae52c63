import type { StoredFile } from '../state/file-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { fileKind } from './file-kind.ts';

/** A file as Slack describes it to apps. */
export function filePayload({ url, team, conversations }: WorkspaceState, file: StoredFile) {
  const place = `${url}/files/${file.id}/${encodeURIComponent(file.name)}`;
  const sharedIn = (kind: 'public' | 'private' | 'im') =>
    file.channels.filter((id) => conversations.find(id)?.kind === kind);
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    ...fileKind(file.name),
    user: file.user,
    user_team: team.id,
    editable: false,
    size: file.bytes?.length ?? 0,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: sharedIn('public').length > 0,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: place,
    url_private_download: place,
    permalink: place,
    channels: sharedIn('public'),
    groups: sharedIn('private'),
    ims: sharedIn('im'),
    ...(file.altText !== undefined && { alt_txt: file.altText }),
  };
}
