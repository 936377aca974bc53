package gateway

import "sync/atomic"

// hooks are told of each configuration.
var hooks []func(*Config)

// Audited counts what the hook of this package was told.
var Audited atomic.Int64

func init() {
	register()
}

// register enters the hooks of this package.
func register() {
	hooks = append(hooks, func(*Config) {
		Audited.Add(1)
	})
}
