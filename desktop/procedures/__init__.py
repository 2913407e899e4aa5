"""The office: the only place where law, paper and vault meet. One act is one transaction is one journal line."""
