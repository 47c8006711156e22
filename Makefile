# Two commands are enough on a fresh machine: make demo, make test.
.PHONY: demo test lint bench screenshots help stop clean

demo:
	@scripts/demo

test:
	@scripts/test

lint:
	@scripts/lint

bench:
	@scripts/bench

screenshots:
	@scripts/screenshots

help:
	@scripts/help

stop:
	@scripts/stop

clean: stop
	@scripts/clean
