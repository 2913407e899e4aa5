"""One table model for every list: count, anchors, pages."""
