/** Where the project lives; package.json says the same. */
export const repository = 'https://github.com/OWNER/mbo-parse';
