/** Where blocks can be shown. */
export type Surface = 'message' | 'modal' | 'home';
