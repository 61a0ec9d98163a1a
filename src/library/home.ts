/** Stands for no server: the console's own story, which direct messages are answered from too. */
export const HOME = 'home';
