import { useLooks } from '../hooks/looks-context.ts';
import type { Person } from '../model/directory.ts';
import { peopleAmong } from '../model/people-among.ts';
import { roleOf } from '../model/role-of.ts';

type Switch = { readonly person: Person; readonly onSwitch: (person: string) => void };

/** Who one is, and everybody else one could be, with what they may do. Who has left is listed but cannot be chosen. */
export function PersonSwitch({ person, onSwitch }: Switch) {
  const { directory, words } = useLooks();
  return (
    <label className="person">
      <span>{words.youAre}</span>
      <select value={person.id} onChange={({ target }) => onSwitch(target.value)}>
        {peopleAmong(directory.users).map((user) => (
          <option key={user.id} value={user.id} disabled={user.deleted === true}>
            {user.realName}, {roleOf(user, words)}
          </option>
        ))}
      </select>
    </label>
  );
}
