#!/usr/bin/env node
'use strict';

const { join } = require('node:path');
const loadCommand = require('./load-command.js');
const start = require('./start.js');

void start(() => loadCommand(join(__dirname, '../dist/cli/run.js')).run);
