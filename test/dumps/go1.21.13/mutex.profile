--- mutex:
cycles/second=2445441461
sampling period=1
194375381 19 @ 0x4af734 0x4af71b 0x4afa4d 0x4606a1
#	0x4af733	sync.(*Mutex).Unlock+0x53	sync/mutex.go:223
#	0x4af71a	main.(*store).hold+0x3a		example.com/contended/main.go:20
#	0x4afa4c	main.main.func1+0x4c		example.com/contended/main.go:35

