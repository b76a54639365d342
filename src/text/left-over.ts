/** The file in an article’s folder that holds English no line took. */
export const leftOverFile = 'english-left-over.txt';
