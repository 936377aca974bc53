--- contention:
cycles/second=2445441461
2202218906 19 @ 0x4af710 0x4af6f7 0x4afa4d 0x4606a1
#	0x4af70f	sync.(*Mutex).Lock+0x2f	sync/mutex.go:90
#	0x4af6f6	main.(*store).hold+0x16	example.com/contended/main.go:18
#	0x4afa4c	main.main.func1+0x4c	example.com/contended/main.go:35

199869261 1 @ 0x466e08 0x4af8ad 0x435f7b 0x4606a1
#	0x466e07	sync.(*WaitGroup).Wait+0x47	sync/waitgroup.go:116
#	0x4af8ac	main.main+0xcc			example.com/contended/main.go:37
#	0x435f7a	runtime.main+0x2ba		runtime/proc.go:267

