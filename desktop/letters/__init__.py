"""Paper: what comes in (an e-mail file) and what goes out (a PDF, a mail draft)."""
