import { useLooks } from '../hooks/looks-context.ts';
import { useTheme } from '../hooks/use-theme.ts';

/** Light, dark or as the computer is set. */
export function ThemeSwitch() {
  const { words } = useLooks();
  const { theme, themes, choose } = useTheme();
  return (
    <label className="theme">
      <span>{words.look}</span>
      <select value={theme} onChange={({ target }) => choose(target.value)}>
        {themes.map((name) => (
          <option key={name} value={name}>
            {words.looks[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
