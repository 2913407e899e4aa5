"""One module a dialog; each opens with open() and answers by signal."""
