import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/model/error.ts
var UserError = class extends Error {
  help;
  constructor(message, help, options) {
    super(message, options);
    this.name = "UserError";
    this.help = help;
  }
};

export {
  UserError
};
