import type { KnownBlock } from '@slack/types';
import { Block } from './block.tsx';
import { Fallback } from './fallback.tsx';

type Shown = {
  readonly blocks: readonly KnownBlock[];
  /** What the app refuses, by block. */
  readonly errors?: Readonly<Record<string, string>>;
};

/** Blocks as elements, in order. One that is not shaped as Slack says becomes a box with its name, never a broken page. */
export function Blocks({ blocks, errors = {} }: Shown) {
  return blocks.map((block, index) => (
    <Fallback key={block.block_id ?? index} thing={block}>
      <Block block={block} error={errors[block.block_id ?? '']} />
    </Fallback>
  ));
}
