# The commands of this project. Each sets up what it needs; nothing but Python, git and make is expected.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
install = { apt-get update -qq && apt-get install -y -qq $(1); }
export NO_MKDOCS_2_WARNING = 1

.PHONY: serve edit test build compressed bench check check-versions run-checks due translations changes update cards compare-properdocs browser

serve: $(VENV)/installed
	$(RUN) -m mkdocs serve --livereload

# One language alone, for writing: `make edit LANGUAGE=fr-FR`. Only the page that was saved is made anew.
edit: $(VENV)/installed
	ONLY_LANGUAGE=$(or $(LANGUAGE),en) $(RUN) -m mkdocs serve --livereload --dirty --no-strict

test: $(VENV)/installed browser
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m pytest

# A build that fails leaves the last good site where it is.
build: $(VENV)/installed
	$(RUN) -m mkdocs build --site-dir site.next
	rm -rf site && mv site.next site

compressed:
	find site -type f -regex '.*\.\(html\|css\|js\|json\|svg\|xml\|txt\|md\)' -exec gzip --best --no-name --keep --force {} +

bench: build browser
	PYTHONPATH=. $(RUN) tests/bench.py
	PYTHONPATH=. $(RUN) tests/bench_visits.py
	$(RUN) -m pytest --numprocesses=0 -rP tests/test_search.py | grep "^Recall"
	$(RUN) tests/bench_build.py --grow

check: $(VENV)/installed
	$(RUN) -m decide --check

check-versions: $(VENV)/installed
	$(RUN) -m decide.resolve --record

run-checks: $(VENV)/installed
	$(RUN) -m decide.run_checks

due: $(VENV)/installed
	$(RUN) -m decide --due

translations: $(VENV)/installed
	$(RUN) -m decide.translations

changes: $(VENV)/installed
	$(RUN) -m decide.history

update: $(VENV)/installed
	$(RUN) -m uv pip compile --universal --python-version 3.11.5 --generate-hashes --all-extras --no-emit-index-url \
		--custom-compile-command "make update" --upgrade --output-file requirements.txt pyproject.toml

# The theme ends on 2027-05-05. Builds with the stack that would come next, and compares all files; see hosting/README.md.
compare-properdocs: build
	$(PYTHON) -m venv .venv-properdocs
	.venv-properdocs/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	.venv-properdocs/bin/python -m pip install --quiet --disable-pip-version-check properdocs
	.venv-properdocs/bin/properdocs build --config-file mkdocs.yml --site-dir site.properdocs
	diff -r -I '<meta name="generator"' site site.properdocs

cards: $(VENV)/installed browser
	PYTHONPATH=.:tests $(RUN) hosting/draw_cards.py

# The small Chromium without windows runs the tests in half the time. Where it cannot be installed, any Chromium will do.
browser:
	@command -v chromium-headless-shell >/dev/null || $(call install,chromium-headless-shell) >/dev/null 2>&1 \
		|| command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null \
		|| $(call install,chromium)
	@command -v firefox-esr >/dev/null || command -v firefox >/dev/null || $(call install,firefox-esr)

$(VENV)/installed: requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@
