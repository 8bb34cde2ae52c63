import { useLooks } from '../hooks/looks-context.ts';
import type { Looks } from '../model/looks.ts';
import type { Named } from './mrkdwn-node.ts';

/** A person, a channel, a group or everybody, by name. */
export function Mention({ named }: { readonly named: Named }) {
  const looks = useLooks();
  const isLoud = named.kind === 'broadcast';
  return <span className={isLoud ? 'mention broadcast' : 'mention'}>{nameOf(named, looks)}</span>;
}

function nameOf({ kind, id, label }: Named, looks: Looks): string {
  switch (kind) {
    case 'user':
      return `@${looks.userName(id)}`;
    case 'channel':
      return `#${looks.channelName(id)}`;
    case 'group':
      return label || `@${id}`;
    case 'broadcast':
      return `@${id}`;
  }
}
