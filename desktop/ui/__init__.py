"""The person at the screen: everything that needs Qt."""
