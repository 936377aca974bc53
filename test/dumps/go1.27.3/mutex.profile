--- mutex:
cycles/second=2445426487
sampling period=1
2127861646 19 @ 0x4dfb5d 0x4dfb5c 0x4e0027 0x483981
#	0x4dfb5c	sync.(*Mutex).Unlock+0x3c	sync/mutex.go:65
#	0x4dfb5b	main.(*store).hold+0x3b		example.com/contended/main.go:20
#	0x4e0026	main.main.func1+0x46		example.com/contended/main.go:35

