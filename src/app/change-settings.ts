import type { Actor } from '../domain/permission.ts';
import type { Settings } from '../domain/settings.ts';
import { type CouncilSetting, type SettingRefusal, settingRefusals } from '../domain/settings-check.ts';
import { councilGround } from './council-ground.ts';
import type { Deps } from './ports.ts';
import type { Where } from './seat-ports.ts';
import { untilSettled } from './until-settled.ts';

/** What is to be set, and where; what is left out stays as it is. */
export type SettingsChange = {
  readonly where: Where;
  readonly actor: Actor;
  readonly setting: CouncilSetting & { readonly settings?: Partial<Settings> };
};

export type SettingsChanged =
  | { readonly outcome: 'changed'; readonly council: string }
  | { readonly outcome: 'refused'; readonly refusals: readonly SettingRefusal[] }
  | { readonly outcome: 'no-council' | 'not-permitted' };

/** Sets what a council goes by, also before it has a plan. Coordinators do, and the command line. */
export async function changeSettings(
  deps: Pick<Deps, 'seats' | 'councils' | 'clock'>,
  { setting, ...asked }: SettingsChange,
): Promise<SettingsChanged> {
  const refusals = settingRefusals(setting, setting.settings?.deliveries);
  return untilSettled(async () => {
    const ground = await councilGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    if (refusals.length > 0) return { outcome: 'refused', refusals };
    const stored = await deps.councils.changeSettings(ground.council, setting, ground.decision);
    return stored === 'overtaken' ? stored : { outcome: 'changed', council: ground.council };
  });
}
