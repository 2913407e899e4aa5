"""Inzage: the desk that answers data-subject requests in time and with reasons."""
