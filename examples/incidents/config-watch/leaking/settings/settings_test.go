package settings

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime/pprof"
	"testing"
	"time"

	clientv3 "go.etcd.io/etcd/client/v3"
	"go.etcd.io/etcd/server/v3/embed"
)

// client is the service's one client: it lives as long as the process, as it does in production.
var client *clientv3.Client

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "settings")
	if err != nil {
		panic(err)
	}
	server, err := embed.StartEtcd(onLoopback(dir))
	if err != nil {
		panic(err)
	}
	<-server.Server.ReadyNotify()
	client, err = clientv3.New(clientv3.Config{Endpoints: []string{"http://" + server.Clients[0].Addr().String()}})
	if err != nil {
		panic(err)
	}
	if err := warm(); err != nil {
		panic(err)
	}
	code := m.Run()
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// warm makes client and server start what they keep for as long as they live, so that no test is taken for whose it is.
func warm() error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if _, err := client.Put(ctx, "/warm", "up"); err != nil {
		return err
	}
	<-client.Watch(ctx, "/warm", clientv3.WithRev(1))
	return nil
}

// onLoopback lets etcd listen where the system finds a free port, and write to dir.
func onLoopback(dir string) *embed.Config {
	anyPort := []url.URL{{Scheme: "http", Host: "127.0.0.1:0"}}
	config := embed.NewConfig()
	config.Dir, config.LogLevel = dir, "error"
	config.ListenClientUrls, config.AdvertiseClientUrls = anyPort, anyPort
	config.ListenPeerUrls, config.AdvertisePeerUrls = anyPort, anyPort
	config.InitialCluster = config.InitialClusterFromName(config.Name)
	return config
}

func TestReloadTakesChangesOver(t *testing.T) {
	ctx := context.Background()
	store := New(client, "/reload/")
	defer store.Close()
	for turn := range 10 {
		if err := store.Reload(ctx); err != nil {
			t.Fatal(err)
		}
		want := fmt.Sprint("turn ", turn)
		if _, err := client.Put(ctx, "/reload/color", want); err != nil {
			t.Fatal(err)
		}
		await(t, func() bool { value, _ := store.Value("color"); return value == want })
	}
}

func TestRemovedValuesGo(t *testing.T) {
	ctx := context.Background()
	if _, err := client.Put(ctx, "/removed/size", "12"); err != nil {
		t.Fatal(err)
	}
	store := New(client, "/removed/")
	defer store.Close()
	if err := store.Reload(ctx); err != nil {
		t.Fatal(err)
	}
	if _, err := client.Delete(ctx, "/removed/size"); err != nil {
		t.Fatal(err)
	}
	await(t, func() bool { _, ok := store.Value("size"); return !ok })
}

// TestReloadsOverHalfAnHour reloads ten times a minute, as the service did, with the minutes left out, and keeps a dump of each minute
// where the environment says so.
func TestReloadsOverHalfAnHour(t *testing.T) {
	dir := os.Getenv("SETTINGS_DUMPS")
	if dir == "" {
		t.Skip("SETTINGS_DUMPS names no folder for the dumps")
	}
	store := New(client, "/hour/")
	defer store.Close()
	for minute := range 30 {
		for range 10 {
			if err := store.Reload(context.Background()); err != nil {
				t.Fatal(err)
			}
		}
		keep(t, filepath.Join(dir, fmt.Sprintf("2026-03-01T12-%02d-00Z.txt", minute)))
	}
}

// keep writes the stacks of all goroutines.
func keep(t *testing.T, name string) {
	t.Helper()
	file, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if err := pprof.Lookup("goroutine").WriteTo(file, 2); err != nil {
		t.Fatal(err)
	}
}

// await fails the test when the condition does not come about.
func await(t *testing.T, condition func() bool) {
	t.Helper()
	for range 6000 {
		if condition() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("the change was not taken over")
}
