package syntax

func TestSyntax( {
