import { useEffect, useState } from 'react';

const themes = ['system', 'light', 'dark'] as const;

/** How the page is coloured; `system` is as the computer is set. */
export type Theme = (typeof themes)[number];

const kept = 'theme';

/** Light, dark or as the computer is set; what a person chooses is remembered by this browser. */
export function useTheme() {
  const [theme, setTheme] = useState<Theme>(remembered);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(kept, theme);
  }, [theme]);
  return { theme, themes, choose: (wanted: string) => setTheme(themeNamed(wanted)) };
}

function remembered(): Theme {
  return themeNamed(localStorage.getItem(kept));
}

function themeNamed(name: string | null): Theme {
  return themes.find((theme) => theme === name) ?? 'system';
}
