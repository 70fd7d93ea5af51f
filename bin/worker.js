'use strict';

const { join } = require('node:path');
const loadCommand = require('./load-command.js');

/** What a worker thread of the command does. */
module.exports = loadCommand(join(__dirname, '../dist/cli/run.js')).work;
