/** Where the gate's own pages stand for readers. */
export const HOME = 'https://github.com/goroutine-gate/goroutine-gate'
