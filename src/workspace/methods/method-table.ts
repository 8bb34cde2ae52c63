import { appsMethods } from './apps-methods.ts';
import { authMethods } from './auth-methods.ts';
import { chatMethods } from './chat-methods.ts';
import { conversationsMethods } from './conversations-methods.ts';
import { filesMethods } from './files-methods.ts';
import { historyMethods } from './history-methods.ts';
import type { Method } from './method.ts';
import { usersMethods } from './users-methods.ts';
import { viewsMethods } from './views-methods.ts';

/** Every method of the Web API this workspace answers. */
export const methodTable: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    ...appsMethods,
    ...authMethods,
    ...chatMethods,
    ...conversationsMethods,
    ...filesMethods,
    ...historyMethods,
    ...usersMethods,
    ...viewsMethods,
  }),
);
