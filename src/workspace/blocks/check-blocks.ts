export type Surface = 'message' | 'modal' | 'home';

/** Everything wrong with blocks on a surface. */
export function checkBlocks(blocks: readonly unknown[], _surface: Surface): readonly string[] {
  return blocks.length > 100 ? ['no more than 100 items allowed'] : [];
}
