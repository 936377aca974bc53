/** Where the config is looked for in a repository, in this order. */
export const CONFIG_FILES = ['.goroutine-gate.yml', '.github/.goroutine-gate.yml', '.github/goroutine-gate.yml'] as const
