"""Electronic seals on PDFs: whether a file is as its sender sealed it, and whose seal it is."""
