package broken
import "testing"
func TestDead(t *testing.T) { undefined() }
