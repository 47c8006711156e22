"""A mail server on loopback that delivers nowhere: what it takes can be read in the browser."""
