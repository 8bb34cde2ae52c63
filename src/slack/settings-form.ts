import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { CouncilPeople } from '../app/seat-ports.ts';
import { languages } from '../domain/language.ts';
import type { Season } from '../domain/seasons.ts';
import type { Words } from '../words/words.ts';
import { channelRun } from './blocks/channel-run.ts';
import { header } from './blocks/header.ts';
import { plainText } from './blocks/plain-text.ts';
import { paragraph, richText } from './blocks/rich-text.ts';
import { seasonText } from './blocks/season-text.ts';
import { councilActions, councilForms } from './council-ids.ts';
import { choiceField, choiceOption } from './modals/choice-field.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import { textField } from './modals/text-field.ts';
import { seasonsOfYear, settingsBlocks } from './settings-blocks.ts';

/** The form of what a council goes by and who coordinates it, filled in with what holds now. */
export function settingsForm(
  { council, setting, parties, coordinators }: CouncilPeople,
  words: Words,
): ModalView {
  const texts = words.settings;
  const usersFor = (party: string | null) =>
    coordinators.filter((one) => one.party === party).map(({ user }) => user);
  const posts = [null, ...parties].map((party) => coordinatorsField(party, usersFor(party), words));
  const seasons = seasonsOfYear.map((season) =>
    seasonField(season, seasonText(setting.seasons[season], words), words),
  );
  const blocks: KnownBlock[] = [
    richText(paragraph(texts.intro.before, channelRun(council.channel), texts.intro.after)),
    header(texts.coordinators),
    richText(paragraph(texts.coordinatorsIntro)),
    ...posts,
    choiceField({
      block: settingsBlocks.language,
      label: texts.language,
      hint: texts.languageHint,
      as: 'menu',
      choices: languages.map((value) => ({ value, text: texts.languages[value] })),
      initial: setting.language,
    }),
    zoneField(setting.zone, words),
    header(texts.seasons),
    richText(paragraph(texts.seasonsIntro)),
    ...seasons,
  ];
  return {
    type: 'modal',
    callback_id: councilForms.settings,
    ...modalTexts({ title: texts.title, submit: words.modals.save, close: words.modals.cancel }),
    private_metadata: privateMetadata({ channel: council.channel }),
    blocks,
  };
}

function coordinatorsField(party: string | null, users: readonly string[], { settings }: Words): InputBlock {
  const block = settingsBlocks.coordinators(party);
  const label = party === null ? settings.coordinatorsForAll : settings.coordinatorsFor(party);
  return {
    type: 'input',
    block_id: block,
    optional: true,
    label: plainText(label, 2000),
    element: {
      type: 'multi_users_select',
      action_id: block,
      ...(users.length > 0 && { initial_users: [...users] }),
    },
  };
}

function zoneField(zone: string, { settings }: Words): InputBlock {
  return {
    type: 'input',
    block_id: settingsBlocks.zone,
    label: plainText(settings.zone, 2000),
    hint: plainText(settings.zoneHint, 2000),
    element: {
      type: 'external_select',
      action_id: councilActions.zone,
      min_query_length: 2,
      initial_option: choiceOption({ value: zone, text: zone }),
    },
  };
}

function seasonField(season: Season, initial: string, { settings }: Words): InputBlock {
  return textField({
    block: settingsBlocks.season(season),
    label: settings.season[season],
    hint: settings.seasonHint,
    initial,
    longest: 50,
  });
}
