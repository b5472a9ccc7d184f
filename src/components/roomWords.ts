// Every component name that a room may use; rooms import nothing themselves.

export const roomWords = {};
