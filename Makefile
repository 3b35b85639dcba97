# One word for every task. Needs a JDK (17 or newer), Maven (3.8.7 or newer) and nothing else.

MAVEN   ?= mvn -B -ntp
JAVA    := $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
# The first version in the parent's pom.xml is the project's own.
VERSION := $(shell sed -n '/<version>/{s/.*<version>\(.*\)<\/version>.*/\1/p;q;}' pom.xml)
AGENT   := agent/target/proviso-agent-$(VERSION).jar
DEMO    := -cp 'examples/iris/target/proviso-example-iris-$(VERSION).jar:examples/iris/target/lib/*' \
           dev.proviso.examples.iris.IrisDemo
LIVE    := $(DEMO:.IrisDemo=.LiveDemo)

.DEFAULT_GOAL := help
.PHONY: help demo demo-live demo-unchecked demo-jars test verify lint format coverage bench bench-quick bench-tables bench-jars clean

help: ## List these tasks
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "make %-15s %s\n", $$1, $$2 }'

demo: demo-jars ## Train on the iris data under the agent, then make real mistakes: each is caught
	@$(JAVA) -javaagent:$(AGENT) $(DEMO)
	@echo
	@echo 'To see the same on a page, as it happens: make demo-live'

demo-live: demo-jars ## The same models in a loop of good and bad calls, shown on the live page whose URL is printed
	@$(JAVA) -javaagent:$(AGENT) -Dlogback.configurationFile=logback-live.xml $(LIVE)

demo-unchecked: demo-jars ## The same program without the agent: what those mistakes do silently
	@$(JAVA) $(DEMO) --unchecked

demo-jars:
	@echo 'Building the agent and the example (the first time, Maven fetches what they need) ...' >&2
	@$(MAVEN) -q -Dmaven.test.skip=true -pl agent,examples/iris -am package >&2

test: ## Build everything and run all tests but the heavy ones
	$(MAVEN) verify

verify: ## The same with the long and heavy tests
	$(MAVEN) -Pverify verify

lint: ## Check the format; compile everything, tests too, under Error Prone, NullAway and -Xlint -Werror
	$(MAVEN) spotless:check test-compile

format: ## Rewrite the sources in the house format
	$(MAVEN) -q spotless:apply

coverage: ## One JaCoCo report, HTML and XML, over unit and end-to-end tests
	$(MAVEN) -Pcoverage clean verify
	@echo
	@echo 'HTML: src/test/target/coverage/index.html'
	@echo 'XML:  src/test/target/coverage/jacoco.xml'

BENCHMARKS := -cp 'benchmarks/target/proviso-benchmarks-$(VERSION).jar:benchmarks/target/lib/*'

bench: bench-jars ## Measure what calls and starts cost, beside the alternatives; write docs/benchmarks.md (15 minutes)
	@$(JAVA) $(BENCHMARKS) dev.proviso.benchmarks.run.Bench full $(AGENT) docs/benchmarks.md

bench-quick: bench-jars ## The same in 3 minutes, for a first look; nothing is written
	@$(JAVA) $(BENCHMARKS) dev.proviso.benchmarks.run.Bench quick $(AGENT)

bench-tables: bench-jars ## Measure tables beside what one would write by hand, and beside Hibernate Validator
	@$(JAVA) $(BENCHMARKS) org.openjdk.jmh.Main -prof gc benchmarks.table $(BENCH)

bench-jars:
	@$(MAVEN) -q -Dmaven.test.skip=true -pl agent,benchmarks -am package >&2

clean: ## Delete what was built
	$(MAVEN) -q clean
