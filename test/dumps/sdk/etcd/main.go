// Leaves a watch, a keep-alive and a session of etcd's client behind, against a stand-in that answers them.
package main

import (
	"context"
	"net"
	"os"
	"runtime/pprof"
	"time"

	"go.etcd.io/etcd/api/v3/etcdserverpb"
	clientv3 "go.etcd.io/etcd/client/v3"
	"go.etcd.io/etcd/client/v3/concurrency"
	"google.golang.org/grpc"
)

type watches struct {
	etcdserverpb.UnimplementedWatchServer
}

func (watches) Watch(stream etcdserverpb.Watch_WatchServer) error {
	for id := int64(0); ; id++ {
		if _, err := stream.Recv(); err != nil {
			return err
		}
		answer := &etcdserverpb.WatchResponse{Header: &etcdserverpb.ResponseHeader{}, WatchId: id, Created: true}
		if err := stream.Send(answer); err != nil {
			return err
		}
	}
}

type leases struct {
	etcdserverpb.UnimplementedLeaseServer
}

func (leases) LeaseGrant(context.Context, *etcdserverpb.LeaseGrantRequest) (*etcdserverpb.LeaseGrantResponse, error) {
	return &etcdserverpb.LeaseGrantResponse{Header: &etcdserverpb.ResponseHeader{}, ID: 1, TTL: 60}, nil
}

func (leases) LeaseKeepAlive(stream etcdserverpb.Lease_LeaseKeepAliveServer) error {
	for {
		request, err := stream.Recv()
		if err != nil {
			return err
		}
		answer := &etcdserverpb.LeaseKeepAliveResponse{Header: &etcdserverpb.ResponseHeader{}, ID: request.ID, TTL: 60}
		if err := stream.Send(answer); err != nil {
			return err
		}
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	server := grpc.NewServer()
	etcdserverpb.RegisterWatchServer(server, watches{})
	etcdserverpb.RegisterLeaseServer(server, leases{})
	go server.Serve(listener)

	client, err := clientv3.New(clientv3.Config{Endpoints: []string{listener.Addr().String()}})
	if err != nil {
		panic(err)
	}
	client.Watch(context.Background(), "settings", clientv3.WithPrefix())
	if _, err := client.KeepAlive(context.WithValue(context.Background(), client, 1), 1); err != nil {
		panic(err)
	}
	if _, err := concurrency.NewSession(client); err != nil {
		panic(err)
	}
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
