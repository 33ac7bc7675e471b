# For hands that type make; everything is in `python3 dev`.
.PHONY: setup serve test check
setup serve test check:
	python3 dev $@
