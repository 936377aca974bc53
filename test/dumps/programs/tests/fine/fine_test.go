package fine
import "testing"
func TestOK(t *testing.T) {}
