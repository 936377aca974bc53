package board

import (
	"context"
	"net/url"
	"os"
	"testing"
	"time"

	clientv3 "go.etcd.io/etcd/client/v3"
	"go.etcd.io/etcd/server/v3/embed"
)

// client is the service's one client: it lives as long as the process, as it does in production.
var client *clientv3.Client

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "board")
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
	lease, err := client.Grant(ctx, 5)
	if err != nil {
		return err
	}
	if _, err := client.KeepAlive(ctx, lease.ID); err != nil {
		return err
	}
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

func TestStandFollowsWhoHoldsARole(t *testing.T) {
	ctx := context.Background()
	seen := make(chan string, 64)
	board := New(ctx, client, func(role, holder string) { seen <- role + holder })
	defer board.Close()
	for _, role := range []string{"scheduler", "janitor", "archivist"} {
		if err := board.Stand("a", role); err != nil {
			t.Fatal(err)
		}
		select {
		case <-seen:
		case <-time.After(time.Minute):
			t.Fatal("nobody was told who holds ", role)
		}
		if err := board.Leave(ctx, role); err != nil {
			t.Fatal(err)
		}
	}
}

func TestHoldersAreAskedFor(t *testing.T) {
	ctx := context.Background()
	board := New(ctx, client, func(string, string) {})
	if _, err := client.Put(ctx, prefix+"cook", "b"); err != nil {
		t.Fatal(err)
	}
	holders, err := board.Holders(ctx, []string{"cook"})
	if err != nil || holders["cook"] != "b" {
		t.Fatal("the cook is ", holders["cook"], err)
	}
}
