--- contention:
cycles/second=2445426487
2125447780 19 @ 0x4dfb34 0x4dfb38 0x4e0027 0x483981
#	0x4dfb33	sync.(*Mutex).Lock+0x13	sync/mutex.go:46
#	0x4dfb37	main.(*store).hold+0x17	example.com/contended/main.go:18
#	0x4e0026	main.main.func1+0x46	example.com/contended/main.go:35

185417818 1 @ 0x488425 0x4dfd0f 0x44aaa7 0x483981
#	0x488424	sync.(*WaitGroup).Wait+0x84	sync/waitgroup.go:206
#	0x4dfd0e	main.main+0xee			example.com/contended/main.go:37
#	0x44aaa6	runtime.main+0x426		runtime/proc.go:302

