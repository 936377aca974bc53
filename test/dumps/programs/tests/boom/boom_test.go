package boom

import "testing"

func TestBoom(t *testing.T) { panic("boom") }
