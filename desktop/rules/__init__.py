"""The law and the statement: values in, values out. No Qt, no database, no file, no clock."""
